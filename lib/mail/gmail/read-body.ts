import type { Link } from '../../core/domain/thread';
import {
  attr,
  closest,
  collapseSpaces,
  firstChild,
  hasAttributes,
  hasClass,
  nextSibling,
  nodeType,
  parentElement,
  query,
  tagOf,
  textOf,
} from '../../platform/page/safe-dom';
import { backOf, type Look, lookOf, plainLook } from '../../platform/page/visible-style';
import { BodyText, dropInvisible } from './body-text';

export type Body = {
  readonly text: string;
  readonly quotedFrom?: number;
  readonly links: readonly Link[];
  readonly hiddenChars: number;
};

const LINES = /^(ARTICLE|CENTER|D[DLT]|DIV|FOOTER|FORM|HEADER|HR|LI|[OU]L|SECTION|TABLE|TR)$/;
const PARAGRAPHS = /^(BLOCKQUOTE|H[1-6]|P|PRE)$/;
const SILENT = /^(NOSCRIPT|SCRIPT|SELECT|STYLE|TEMPLATE|TEXTAREA|TITLE)$/;
/** Deeper than any mail; Chromium's own parser stops at 512. */
const MAX_DEPTH = 500;

type Reading = {
  readonly text: BodyText;
  readonly quoted: [start: number, end: number][];
  readonly links: (Link & { readonly at: number })[];
  /** The mail brings a style sheet, which may hide anything. */
  readonly styled: boolean;
  hidden: number;
};

/** Reads a body's visible words. Quoted history stays in the text; `quotedFrom` says where it starts, if it ends the mail. */
export function readBody(body: Element, grounds: Grounds = new Map()): Body {
  const styled = query(closest(body, '.ii') ?? body, 'style').length > 0;
  const reading: Reading = { text: new BodyText(), quoted: [], links: [], styled, hidden: 0 };
  walkChildren(body, lookOf(body, groundOf(body, grounds)), reading, 0, false);
  const text = reading.text.text;
  const quotedFrom = startOfTrailingQuote(text, reading.quoted);
  const links = reading.links.filter((link) => quotedFrom === undefined || link.at < quotedFrom);
  return {
    text,
    ...(quotedFrom === undefined ? {} : { quotedFrom }),
    links: links.map(({ href, text: words }) => ({ href, text: words })),
    hiddenChars: reading.hidden,
  };
}

/** What bodies of one look at the page stand on, by the elements around them: they share most of these. */
export type Grounds = Map<Element, Look>;

/** What the body stands on: Gmail's dark theme colours an element far above it. */
function groundOf(body: Element, grounds: Grounds): Look {
  if (!body.ownerDocument.defaultView) return plainLook;
  const bare: Element[] = [];
  let ground: Look | undefined;
  for (let at = parentElement(body); at && !ground; at = parentElement(at)) {
    ground = grounds.get(at);
    const back = ground ? undefined : backOf(at);
    if (back !== undefined) ground = { ...plainLook, back };
    bare.push(at);
  }
  for (const element of bare) grounds.set(element, ground ?? plainLook);
  return ground ?? plainLook;
}

function walkChildren(parent: Node, look: Look, reading: Reading, depth: number, pre: boolean): void {
  for (let child = firstChild(parent); child; child = nextSibling(child)) {
    const type = nodeType(child);
    if (type === 1) walkElement(child as Element, look, reading, depth, pre);
    else if (type === 3) readWords(textOf(child), look, reading, pre);
  }
}

function readWords(raw: string, look: Look, reading: Reading, pre: boolean): void {
  if (look.unseen) {
    reading.hidden += collapseSpaces(raw).length;
    return;
  }
  const { text, dropped } = dropInvisible(raw);
  reading.hidden += dropped;
  reading.text.words(text, pre);
}

function walkElement(element: Element, above: Look, reading: Reading, depth: number, pre: boolean): void {
  const tag = tagOf(element);
  if (SILENT.test(tag)) return;
  if (tag === 'BR') {
    reading.text.newLine();
    return;
  }
  // without attributes and a style sheet nothing but its parent decides how it looks
  const bare = !reading.styled && !hasAttributes(element);
  const look = bare ? above : lookOf(element, above);
  const trimmed = !bare && isTrimmed(element);
  if ((look.cut && !trimmed && !bare) || depth > MAX_DEPTH) {
    reading.hidden += collapseSpaces(textOf(element)).length;
    return;
  }
  if (tag === 'IMG') readEmoji(element, look, reading);
  const close = openElement(element, tag, reading, trimmed);
  walkChildren(element, trimmed ? { ...look, opacity: above.opacity } : look, reading, depth + 1, pre || tag === 'PRE');
  close();
}

/** Starts lines, quotes and links; the function it returns ends them. */
function openElement(element: Element, tag: string, reading: Reading, trimmed: boolean): () => void {
  const { text } = reading;
  breakFor(tag, text);
  const indented = isQuoteBlock(element, tag);
  if (indented) text.quote(1);
  const start = text.length;
  const href = tag === 'A' ? safeHref(attr(element, 'href')) : null;
  return () => {
    if (href) reading.links.push({ href, text: collapseSpaces(textOf(element)).slice(0, 200), at: start });
    if (indented) text.quote(-1);
    if (indented || trimmed || isQuoteHolder(element)) reading.quoted.push([start, text.length]);
    if (tag === 'TD' || tag === 'TH') text.space();
    else breakFor(tag, text);
  };
}

function breakFor(tag: string, text: BodyText): void {
  if (PARAGRAPHS.test(tag)) text.paragraph();
  else if (LINES.test(tag)) text.block();
}

/** `gmail_quote` also wraps forwarded mails, whose words the sender passes on: they open with a line of dashes in every language. */
function isQuoteHolder(element: Element): boolean {
  return hasClass(element, 'gmail_quote', 'gmail_quote_container', 'yahoo_quoted') && !isForwarded(element);
}

function isForwarded(element: Element): boolean {
  return /^-{5,}\s?\S[^\n]{2,60}?-{5,}/.test(collapseSpaces(textOf(element).slice(0, 400)));
}

/** A quote, not an indented paragraph: Gmail and Outlook indent with a blockquote without a border. */
function isQuoteBlock(element: Element, tag: string): boolean {
  if (tag !== 'BLOCKQUOTE') return false;
  if (attr(element, 'type') === 'cite' || hasClass(element, 'gmail_quote')) return true;
  return !/border(-left)?\s*:\s*(none|0)/i.test(attr(element, 'style') ?? '');
}

/** Repeated text Gmail folds away behind its three dots (2022-05); `.h5` was seen inside it. */
function isTrimmed(element: Element): boolean {
  return hasClass(element, 'adL', 'adM', 'h5');
}

function readEmoji(element: Element, look: Look, reading: Reading): void {
  const alt = attr(element, 'alt') ?? '';
  if (look.unseen || alt.length > 12 || !/^\p{Extended_Pictographic}/u.test(alt)) return;
  reading.text.words(alt, false);
}

function startOfTrailingQuote(text: string, quoted: readonly [number, number][]): number | undefined {
  let start: number | undefined;
  for (const [from, to] of quoted
    .filter(([a, b]) => text.slice(a, b).trim() !== '')
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (text.slice(to, start ?? text.length).trim() === '' || (start !== undefined && from < start && to >= start)) {
      start = Math.min(from, start ?? from);
    }
  }
  return start;
}

function safeHref(href: string | null): string | null {
  return href && /^(https?:|mailto:)/i.test(href.trim()) ? href.trim() : null;
}
