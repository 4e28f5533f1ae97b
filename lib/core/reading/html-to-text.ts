import { type Tag, TextWriter } from './html/text-writer';

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
  const out = new TextWriter();
  let at = 0;
  let from = 0;
  let dropped: string | null = null;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const tag = html.startsWith('<!--', open) ? commentAt(html, open) : tagAt(html, open);
    at = tag ? tag.end : open + 1;
    if (!tag) continue;
    if (!dropped) out.text(html.slice(from, open));
    from = at;
    if (dropped) dropped = tag.closes && tag.name === dropped ? null : dropped;
    else if (!tag.closes && !tag.selfClosed && DROPPED.has(tag.name)) dropped = tag.name;
    else out.tag(tag);
  }
  if (!dropped) out.text(html.slice(from));
  return out.done();
}

function commentAt(html: string, open: number): Tag {
  const end = html.indexOf('-->', open + 4);
  return { name: '!', closes: false, selfClosed: true, attributes: '', end: end < 0 ? html.length : end + 3 };
}

function tagAt(html: string, open: number): Tag | null {
  const closes = html[open + 1] === '/';
  let at = open + (closes ? 2 : 1);
  const nameFrom = at;
  while (at < html.length && at - nameFrom < 40 && /[A-Za-z0-9:]/.test(html[at] ?? '')) at++;
  const name = html.slice(nameFrom, at).toLowerCase();
  const special = html[open + 1] === '!' || html[open + 1] === '?';
  if (name === '' && !special) return null;
  const attributesFrom = at;
  let quote = '';
  // a quote that never closes must not swallow the mail
  const limit = Math.min(html.length, at + 20_000);
  while (at < limit && (quote !== '' || html[at] !== '>')) {
    const char = html[at] ?? '';
    if (quote === '' && (char === '"' || char === "'") && html[at - 1] === '=') quote = char;
    else if (char === quote) quote = '';
    at++;
  }
  const attributes = html.slice(attributesFrom, Math.min(at, attributesFrom + 1000));
  return {
    name: special ? '!' : name,
    closes,
    selfClosed: attributes.endsWith('/') || VOID.has(name),
    attributes,
    end: at + 1,
  };
}
