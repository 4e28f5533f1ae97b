import type { Link, Message } from '../../core/domain/thread';
import { readHtml } from '../../core/reading/html-to-text';
import {
  attr,
  collapseSpaces,
  firstChild,
  isElement,
  nextSibling,
  nodeType,
  parentElement,
  tagOf,
  textOf,
} from '../../platform/page/safe-dom';
import { backOf, type Look, lookOf, plainLook } from '../../platform/page/visible-style';

export type Body = Pick<Message, 'text' | 'quotedFrom' | 'links' | 'hiddenChars'>;

type Seen = { html: string; hidden: number; readonly links: Link[] };

const MAX_LINKS = 200;
/** Deeper than any mail; Chromium's own parser stops at 512. */
const MAX_DEPTH = 500;
const SILENT = /^(NOSCRIPT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|TITLE)$/;
/** By these a mail client marks what it quotes or signs. */
const MARKS = ['id', 'class', 'type', 'name'];
/** What shows nothing: tags, zero width, soft hyphen, overrides of the reading order. */
const INVISIBLE = /[\u{e0000}-\u{e007f}\u200b\u2060-\u2064\ufeff\u00ad\u202d\u202e]/gu;

/** A body as its reader sees it, quotes and signature included. Where its client marked the history, that is kept. */
export function readBody(body: Element): Body {
  const seen: Seen = { html: '', hidden: 0, links: [] };
  write(body, lookOf(body, groundOf(body)), seen, 0);
  const plain = seen.html.replace(INVISIBLE, '');
  const { text, marks } = readHtml(plain);
  const quotedFrom = marks.find(({ mark }) => mark === 'rest')?.span[0];
  const newest = collapseSpaces(text.slice(0, quotedFrom));
  return {
    text,
    // those in the history were sent before
    links: seen.links.filter((link) => newest.includes(link.text)).slice(0, MAX_LINKS),
    hiddenChars: seen.hidden + seen.html.length - plain.length,
    ...(quotedFrom === undefined ? {} : { quotedFrom }),
  };
}

/** What the body stands on: a dark theme colours an element far above it. */
function groundOf(body: Element): Look {
  for (let at = parentElement(body); at; at = parentElement(at)) {
    const back = backOf(at);
    if (back !== undefined) return { ...plainLook, back };
  }
  return plainLook;
}

/** Writes down what is seen, to be read as text; it is never shown. */
function write(parent: Element, look: Look, seen: Seen, depth: number): void {
  for (let child = firstChild(parent); child; child = nextSibling(child)) {
    if (isElement(child)) writeElement(child, look, seen, depth);
    else if (nodeType(child) === 3 && look.unseen) seen.hidden += collapseSpaces(textOf(child)).length;
    else if (nodeType(child) === 3) seen.html += escaped(textOf(child));
  }
}

function writeElement(element: Element, above: Look, seen: Seen, depth: number): void {
  const tag = tagOf(element);
  if (SILENT.test(tag)) return;
  const look = lookOf(element, above);
  if (look.cut || depth > MAX_DEPTH) {
    seen.hidden += collapseSpaces(textOf(element)).length;
    return;
  }
  const marks = MARKS.map((name) => [name, attr(element, name)] as const).filter(([, value]) => value);
  seen.html += `<${tag}${marks.map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`).join('')}>`;
  write(element, look, seen, depth + 1);
  const href = tag === 'A' ? safeHref(attr(element, 'href')) : null;
  if (href) seen.links.push({ href, text: collapseSpaces(textOf(element)).slice(0, 200) });
  seen.html += `</${tag}>`;
}

/** Defender puts its own address round a link; the one that was sent is in it (docs, 2026-08). */
function safeHref(href: string | null): string | null {
  const link = href?.trim() ?? '';
  if (!/^(https?:|mailto:)/i.test(link)) return null;
  if (!/^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i.test(link) || !URL.canParse(link)) return link;
  const inner = new URL(link).searchParams.get('url') ?? '';
  return /^(https?:|mailto:)/i.test(inner) ? inner : link;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
