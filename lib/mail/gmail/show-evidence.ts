import type { MessageId } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import type { MailError } from '../mail-adapter';
import { textOf } from './dom';
import { openThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { problem } from './mail-problem';
import { locateMessages } from './read-thread-view';

const NAME = 'throughline-evidence';
/** Spaces, quote marks and what shows nothing; tags (U+E0000) by their halves. */
const IGNORED = /[\s>\u00ad\u200b\u2060-\u2064\u202d\u202e\ufeff]|\u200c|\u200d|\udb40|[\udc00-\udc7f]/;

/** Scrolls to the message and marks the quoted words; the mail's own elements stay as they are. */
export function showEvidence(
  document: Document,
  deps: GmailDeps,
  message: MessageId,
  quote: string,
): Result<void, MailError> {
  const open = openThread(document, deps);
  const place = open && locateMessages(open, deps).find((one) => one.id === message);
  if (!place) return problem('wrong-thread', 'not on screen');
  place.item.scrollIntoView?.({ block: 'start' });
  if (!place.body) return problem('unsupported', 'collapsed');
  const range = rangeOfWords(place.body, quote);
  if (!range) return problem('page-changed', 'words not found');
  range.startContainer.parentElement?.scrollIntoView?.({ block: 'center' });
  // where the browser cannot mark, the words are selected: that changes nothing in the page either
  if (!highlight(document, range))
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
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

/** Marks without touching the document's tree. False where the browser cannot. */
function highlight(document: Document, range: Range): boolean {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view?.Highlight) return false;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`::highlight(${NAME}){background:#ffe08a;color:#1f1f1f}`);
    if (!view.CSS.highlights.has(NAME)) document.adoptedStyleSheets.push(sheet);
    view.CSS.highlights.set(NAME, new view.Highlight(range));
    return true;
  } catch {
    return false; // Firefox guards adoptedStyleSheets against content scripts
  }
}
