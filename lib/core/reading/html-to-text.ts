import { marksQuotes } from './html/client-marks';
import type { Tag } from './html/tag';
import { type Marked, TextWriter } from './html/text-writer';

const DROPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'select',
  'textarea',
]);
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'area', 'base', 'wbr']);

/** What a reader sees of an HTML body as plain text; quotations get `>` marks. Hidden parts, scripts and styles are dropped. Linear. */
export function htmlToText(html: string): string {
  return readHtml(html).text;
}

/** The same text, with what the mail client marked as history or signature, for `splitZones`. */
export function readHtml(html: string): { readonly text: string; readonly marks: readonly Marked[] } {
  const out = new TextWriter(marksQuotes(html));
  let from = 0;
  let dropped: string | null = null;
  for (let open = html.indexOf('<'); open >= 0; ) {
    const tag: Tag | null = html.startsWith('<!--', open) ? commentAt(html, open) : tagAt(html, open);
    if (tag && !dropped) out.text(html.slice(from, open));
    if (tag) {
      from = tag.end;
      dropped = dropping(dropped, tag, out);
    }
    open = html.indexOf('<', tag ? tag.end : open + 1);
  }
  if (!dropped) out.text(html.slice(from));
  return out.done();
}

/** The element whose content is left out, after this tag. */
function dropping(dropped: string | null, tag: Tag, out: TextWriter): string | null {
  if (dropped) return tag.closes && tag.name === dropped ? null : dropped;
  if (!tag.closes && !tag.selfClosed && DROPPED.has(tag.name)) return tag.name;
  out.tag(tag);
  return null;
}

function commentAt(html: string, open: number): Tag {
  const end = html.indexOf('-->', open + 4);
  return { name: '!', closes: false, selfClosed: true, attributes: '', end: end < 0 ? html.length : end + 3 };
}

/** A quote that never closes must not swallow the mail. */
const TAG_CAP = 20_000;
const ATTRIBUTES_CAP = 1000;

function tagAt(html: string, open: number): Tag | null {
  const closes = html[open + 1] === '/';
  const nameFrom = open + (closes ? 2 : 1);
  const name = /^[A-Za-z0-9:]{0,40}/.exec(html.slice(nameFrom, nameFrom + 40))?.[0].toLowerCase() ?? '';
  const special = html[open + 1] === '!' || html[open + 1] === '?';
  // `</` before anything but a letter is dropped to its `>`, as browsers do
  if (name === '' && !special && !(closes && html.indexOf('>', open) - open < ATTRIBUTES_CAP)) return null;
  const attributesFrom = nameFrom + name.length;
  const end = tagEnd(html, attributesFrom);
  const attributes = html.slice(attributesFrom, Math.min(end, attributesFrom + ATTRIBUTES_CAP));
  const selfClosed = attributes.endsWith('/') || VOID.has(name);
  return { name: special || name === '' ? '!' : name, closes, selfClosed, attributes, end: end + 1 };
}

function tagEnd(html: string, from: number): number {
  const limit = Math.min(html.length, from + TAG_CAP);
  let quote = '';
  for (let at = from; at < limit; at++) {
    const char = html[at] ?? '';
    if (quote === '' && char === '>') return at;
    if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'") && html[at - 1] === '=') quote = char;
  }
  return limit;
}
