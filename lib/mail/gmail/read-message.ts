import { type EmailAddress, parseEmailAddress } from '../../core/domain/ids';
import type { Attachment, MessageState, Participant } from '../../core/domain/thread';
import {
  attr,
  collapseSpaces,
  hasClass,
  isElement,
  isOutermost,
  nodeType,
  query,
  tagOf,
  textOf,
} from '../../platform/page/safe-dom';
import { findAll, findFirst } from './dom';
import type { GmailDeps } from './gmail-deps';
import { type GmailId, gmailId, idsAgree } from './gmail-ids';
import { selectors } from './selectors';

/** What one list item says outside its body. */
export type MessageHead = {
  readonly id: GmailId | null;
  readonly from: Participant;
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  readonly dateText: string;
  readonly state: MessageState;
  readonly clipped: boolean;
  readonly attachments: readonly Attachment[];
  readonly body: Element | null;
};

/** `null` for an item that is no message: a draft, a row without a sender. */
export function readMessageHead(item: Element, drafts: ReadonlySet<string>, deps: GmailDeps): MessageHead | null {
  const sender = findFirst(item, 'sender');
  const from = sender && participant(sender);
  if (!from) return null;
  const body = findBody(item, deps);
  const id = messageId(item);
  if (id?.perm && drafts.has(id.perm)) return null;
  if (!body && holdsBox(item)) return null;
  const { to, cc } = recipients(item);
  return {
    id,
    from,
    to,
    cc,
    dateText: dateText(item),
    state: stateOf(item, body),
    clipped: isClipped(item),
    attachments: attachments(item),
    body,
  };
}

function messageId(item: Element): GmailId | null {
  const holder = attr(item, 'data-message-id') === null ? findFirst(item, 'messageId') : item;
  if (!holder) return null;
  const id = gmailId(attr(holder, 'data-legacy-message-id'), attr(holder, 'data-message-id'));
  return id && idsAgree(id) ? id : null;
}

/** An item whose only text is being written: the box of a reply stands in the last message's item, beside its body. */
function holdsBox(item: Element): boolean {
  return query(item, '[g_editable="true"]').length > 0;
}

export function participant(element: Element): Participant | null {
  const email = parseEmailAddress(attr(element, 'email') ?? attr(element, 'data-hovercard-id') ?? '');
  if (!email) return null;
  const shown = collapseSpaces(textOf(element));
  return { email, name: nameOf(attr(element, 'name') ?? '', shown, email) };
}

function nameOf(named: string, shown: string, email: EmailAddress): string {
  const name = collapseSpaces(named) || shown;
  return name.toLowerCase() === email ? '' : name;
}

function recipients(item: Element): { readonly to: readonly Participant[]; readonly cc: readonly Participant[] } {
  const to: Participant[] = [];
  const cc: Participant[] = [];
  const line = findFirst(item, 'recipientLine');
  let into = to;
  for (const piece of line ? piecesOf(line) : []) {
    const person = typeof piece === 'string' ? null : participant(piece);
    if (person && ![...to, ...cc].some(({ email }) => email === person.email)) into.push(person);
    // "to me, Ben, cc: Carla": whatever the language, a label inside the line ends with a colon
    if (typeof piece === 'string' && to.length > 0 && /[:\uff1a]\s*$/.test(piece)) into = cc;
  }
  return { to, cc };
}

/** Texts and addressed elements of the line in reading order. */
function piecesOf(line: Element): (string | Element)[] {
  return [...line.childNodes].flatMap((node): (string | Element)[] => {
    if (!isElement(node)) return nodeType(node) === 3 ? [textOf(node)] : [];
    return attr(node, 'email') === null ? piecesOf(node) : [node];
  });
}

function dateText(item: Element): string {
  const date = findFirst(item, 'date');
  if (!date) return '';
  return collapseSpaces(attr(date, 'title') || attr(date, 'alt') || textOf(date));
}

function stateOf(item: Element, body: Element | null): MessageState {
  if (hasClass(item, 'kQ', 'kx')) return 'hidden';
  return body && !hasClass(item, 'kv') ? 'expanded' : 'collapsed';
}

/** The rendered body; Gmail has kept an empty second copy beside it (2022-05), and a skeleton of class `undefined`. */
function findBody(item: Element, deps: GmailDeps): Element | null {
  for (const css of selectors.body) {
    const found = query(item, css).find(
      (body) =>
        !hasClass(body, 'undefined') &&
        isOutermost(body, '.a3s, blockquote, [g_editable="true"]') &&
        deps.isRendered(body),
    );
    if (found) return found;
  }
  return null;
}

/** Gmail's notice may stand inside the body, so a mail can fake it; all it gains is that its thread counts as partly read. */
function isClipped(item: Element): boolean {
  return query(item, selectors.clipped[0]).some((link) =>
    /^(\?|https:\/\/mail\.google\.com\/)/.test(attr(link, 'href') ?? ''),
  );
}

function attachments(item: Element): Attachment[] {
  const names = findAll(item, 'attachment').map((element) => {
    const url = attr(element, 'download_url');
    return collapseSpaces(url ? decode(url.split(':')[1] ?? '') : textOf(element));
  });
  return [...new Set(names)].filter((name) => name !== '').map((name) => ({ name }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a per cent sign in the file's own name
  }
}

/** The number written in a row that stands for several messages. */
export function superCollapsedCount(row: Element): number {
  const text = findFirst(row, 'superCollapsedCount');
  return text && tagOf(text) ? Number(/\d+/.exec(textOf(text))?.[0] ?? 0) : 0;
}
