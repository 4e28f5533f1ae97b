import type { Link, Message } from '../../core/domain/thread';
import { readHtml } from '../../core/reading/html-to-text';

type Body = Pick<Message, 'text' | 'html' | 'clipped' | 'links' | 'hiddenChars' | 'quotedFrom'>;

/** Longer than any mail that people wrote. */
const MAX_CHARS = 400_000;
const MAX_LINKS = 200;
const ANCHOR =
  /<a\s[^>]{0,2000}?href\s?=\s?["'](https?:[^"'<>\s]{1,4000}|mailto:[^"'<>\s]{1,500})["'][^>]{0,2000}>([\s\S]{0,1000}?)<\/a/gi;
/** What shows nothing: tags, zero width, soft hyphen, overrides of the reading order. */
const INVISIBLE = /[\u{e0000}-\u{e007f}\u200b\u2060-\u2064\ufeff\u00ad\u202d\u202e]/gu;

/** An html body as its reader sees it, quotes and signature included. Where its client marked the history, that is kept. */
export function bodyOfHtml(html: string): Body {
  const cut = html.slice(0, MAX_CHARS);
  const plain = cut.replace(INVISIBLE, '');
  const { text, marks } = readHtml(plain);
  const from = marks.filter(({ mark }) => mark === 'rest').map(({ span }) => span[0]);
  return {
    text,
    html: cut,
    clipped: cut.length < html.length,
    links: linksOf(plain, text.slice(0, from[0])),
    hiddenChars: cut.length - plain.length + hiddenByStyle(plain, text),
    ...(from[0] === undefined ? {} : { quotedFrom: from[0] }),
  };
}

/** A body that Outlook gives as text only. */
export function bodyOfText(raw: string): Body {
  const cut = raw.slice(0, MAX_CHARS);
  const text = cut.replace(INVISIBLE, '').replace(/\r\n?/g, '\n').trimEnd();
  return { text, html: null, clipped: cut.length < raw.length, links: [], hiddenChars: 0 };
}

/** Letters that only a style or `hidden` kept out of the text. */
function hiddenByStyle(html: string, text: string): number {
  if (!/hidden|none|mso-hide|font-size\s?:\s?0/i.test(html)) return 0;
  const bare = html.replace(/\s(?:style\s?=\s?(?:"[^"]*"|'[^']*')|hidden\b)/gi, ' ');
  return Math.max(0, letters(readHtml(bare).text) - letters(text));
}

function letters(text: string): number {
  return text.replace(/[\s>_-]+/g, '').length;
}

/** Links whose words stand in the newest part; those in the history were sent before. */
function linksOf(html: string, newest: string): readonly Link[] {
  const links: Link[] = [];
  const said = newest.replace(/\s+/g, ' ');
  for (const [, href = '', inner = ''] of html.matchAll(ANCHOR)) {
    if (links.length === MAX_LINKS) break;
    const words = readHtml(inner).text.replace(/\s+/g, ' ').trim();
    if (said.includes(words)) links.push({ href: unwrapped(href), text: words.slice(0, 200) });
  }
  return links;
}

/** Defender puts its own address round a link; the one that was sent is in it (docs, 2026-08). */
function unwrapped(href: string): string {
  const plain = href.replaceAll('&amp;', '&');
  if (!/^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i.test(plain)) return plain;
  const inner = new URL(plain).searchParams.get('url') ?? plain;
  return /^(?:https?:|mailto:)/i.test(inner) ? inner : plain;
}
