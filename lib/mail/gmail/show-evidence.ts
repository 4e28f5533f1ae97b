import type { MessageId } from '../../core/domain/ids';
import { fail, ok, type Result } from '../../core/domain/result';
import type { MailError } from '../mail-adapter';
import { textOf } from './dom';
import { findThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { listen } from './listen';
import { locateMessages } from './read-thread-view';

const NAME = 'throughline-evidence';
const OVERLAY_MS = 6_000;
/** Spaces, quote marks and what shows nothing; tags (U+E0000) by their halves. */
const IGNORED = /[\s>\u00ad\u200b\u2060-\u2064\u202d\u202e\ufeff]|\u200c|\u200d|\udb40|[\udc00-\udc7f]/;

/** Scrolls to the message and marks the quoted words; the mail's own elements stay as they are. */
export function showEvidence(
  document: Document,
  deps: GmailDeps,
  message: MessageId,
  quote: string,
): Result<void, MailError> {
  const found = findThread(document, deps);
  if (found.status !== 'ok') return fail({ kind: 'no-thread-open', detail: 'no thread on screen' });
  const place = locateMessages(found, deps).find((one) => one.id === message);
  if (!place) return fail({ kind: 'wrong-thread', detail: 'the message is not on screen' });
  place.item.scrollIntoView?.({ block: 'start' });
  if (!place.body) return fail({ kind: 'unsupported', detail: 'the message is collapsed: open it to see the words' });
  const range = rangeOfWords(place.body, quote);
  if (!range) return fail({ kind: 'page-changed', detail: 'the quoted words are not in the body on screen' });
  range.startContainer.parentElement?.scrollIntoView?.({ block: 'center' });
  if (!highlight(document, range)) overlay(document, deps, range);
  return ok(undefined);
}

/** Finds words whatever breaks and spaces the page puts between them. */
export function rangeOfWords(body: Element, quote: string): Range | null {
  const wanted = squash(quote);
  if (wanted === '') return null;
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  const spots: { readonly node: Text; readonly offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const data = textOf(node);
    for (let offset = 0; offset < data.length; offset++) {
      const unit = data[offset] ?? '';
      if (IGNORED.test(unit)) continue;
      spots.push({ node, offset });
      text += unit;
    }
  }
  const at = text.indexOf(wanted);
  const first = spots[at];
  const last = spots[at + wanted.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = body.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function squash(text: string): string {
  return text
    .split('')
    .filter((unit) => !IGNORED.test(unit))
    .join('');
}

type HighlightView = Window & {
  readonly CSS?: { readonly highlights?: Map<string, unknown> };
  readonly Highlight?: new (range: Range) => unknown;
  readonly CSSStyleSheet?: typeof CSSStyleSheet;
};

/** Marks without touching the document's tree. False where the browser cannot. */
function highlight(document: Document, range: Range): boolean {
  const view = document.defaultView as HighlightView | null;
  if (!view?.CSS?.highlights || !view.Highlight || !view.CSSStyleSheet || !document.adoptedStyleSheets) return false;
  try {
    adoptStyle(document, view.CSSStyleSheet);
    view.CSS.highlights.set(NAME, new view.Highlight(range));
    return true;
  } catch {
    return false; // Firefox guards adoptedStyleSheets against content scripts: the overlay serves there
  }
}

const styled = new WeakSet<Document>();
function adoptStyle(document: Document, Sheet: typeof CSSStyleSheet): void {
  if (styled.has(document)) return;
  const sheet = new Sheet();
  sheet.replaceSync(`::highlight(${NAME}) { background-color: #ffe08a; color: #1f1f1f; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  styled.add(document);
}

/** Boxes over the words, in our own shadow root outside the page's body; gone after a moment or on scroll. */
function overlay(document: Document, deps: GmailDeps, range: Range): void {
  const host = document.createElement('throughline-evidence');
  const root = host.attachShadow({ mode: 'closed' });
  for (const rect of range.getClientRects?.() ?? []) {
    const mark = document.createElement('div');
    mark.style.cssText = `position:fixed;pointer-events:none;background:#ffd54a66;outline:1px solid #b8860b;left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px;z-index:9`;
    root.append(mark);
  }
  document.documentElement.append(host);
  const done = new AbortController();
  const remove = () => {
    host.remove();
    done.abort();
  };
  deps.after(OVERLAY_MS, remove);
  listen(document, 'scroll', remove, done.signal);
}
