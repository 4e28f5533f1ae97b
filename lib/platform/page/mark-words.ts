import { textOf } from './safe-dom';

const NAME = 'throughline-evidence';
/** Spaces, quote marks and what shows nothing; tags (U+E0000) by their halves. */
const IGNORED = /[\s>\u00ad\u200b\u2060-\u2064\u202d\u202e\ufeff]|\u200c|\u200d|\udb40|[\udc00-\udc7f]/;

/** Marks the words and brings them into view; the page's own elements stay as they are. False when they are not there. */
export function markWords(body: Element, quote: string): boolean {
  const range = rangeOfWords(body, quote);
  if (!range) return false;
  range.startContainer.parentElement?.scrollIntoView?.({ block: 'center' });
  // where the browser cannot mark, the words are selected: that changes nothing in the page either
  if (!highlight(body.ownerDocument, range))
    body.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

/** Finds words whatever breaks and spaces the page puts between them. */
function rangeOfWords(body: Element, quote: string): Range | null {
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
