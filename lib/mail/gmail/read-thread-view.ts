import type { EmailAddress, MessageId } from '../../core/domain/ids';
import type { Completeness, Facet, Message, Participant, Thread } from '../../core/domain/thread';
import { attr, hasClass, query } from '../../platform/page/safe-dom';
import { wallClocks } from '../../platform/page/wall-clocks';
import type { ThreadView } from '../mail-adapter';
import { findAll } from './dom';
import { findThread, type OpenThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { type GmailId, gmailId, instantOfId, messageIdOf, placeIdOf, threadIdOf } from './gmail-ids';
import { readAccount } from './read-account';
import { type Body, type Grounds, readBody } from './read-body';
import { readDate } from './read-date';
import { type MessageHead, readMessageHead, superCollapsedCount } from './read-message';

/** Bodies already read; the page watch forgets those that changed. */
export type BodyMemory = WeakMap<Element, Body>;

/** What the page shows, as the port says it. `loading` stays for the caller to bound in time. */
export function readThreadView(document: Document, deps: GmailDeps, memory: BodyMemory = new WeakMap()): ThreadView {
  const found = findThread(document, deps);
  if (found.status !== 'ok') return found;
  const account = readAccount(document);
  if (!account) {
    return { status: 'unreadable', reason: 'no-account', subject: found.subject };
  }
  const thread = readOpenThread(document, found, account, deps, memory);
  if (!thread) return { status: 'unreadable', reason: 'no-message', subject: found.subject };
  return { status: 'ok', thread };
}

type Placed = { readonly head: MessageHead; readonly place: number; readonly item: Element };

function readOpenThread(
  document: Document,
  open: OpenThread,
  account: EmailAddress,
  deps: GmailDeps,
  memory: BodyMemory,
): Thread | null {
  const { heads, total } = readHeads(open, deps);
  if (heads.length === 0) return null;
  const language = attr(document.documentElement, 'lang') ?? 'en';
  const offsetAt = threadOffset(heads, language, deps);
  const grounds: Grounds = new Map();
  const bodyOf = (element: Element) => remember(element, memory, grounds);
  const messages = heads.map((placed) => readMessage(placed, open.id, account, language, offsetAt, bodyOf));
  return {
    id: threadIdOf(open.id),
    account,
    subject: open.subject,
    messages,
    completeness: completenessOf(messages, total),
    conversationView: open.conversationView,
    source: 'dom',
  };
}

/** Messages in order with their places; rows that stand for several messages, and hidden rows without a sender, count. */
function readHeads(open: OpenThread, deps: GmailDeps): { readonly heads: Placed[]; readonly total: number } {
  const drafts = draftIds(open.root);
  const heads: Placed[] = [];
  const hidden = open.items.filter((item) => hasClass(item, 'kQ', 'kx')).length;
  const counted = findAll(open.root, 'superCollapsed').reduce((sum, row) => sum + superCollapsedCount(row), 0);
  const folded = Math.max(0, counted - hidden);
  let place = 0;
  for (const item of open.items) {
    const head = readMessageHead(item, drafts, deps);
    if (head) heads.push({ head, place, item });
    if (head || hasClass(item, 'kQ', 'kx')) place += 1;
    // Gmail folds what lies between the first message and the last ones
    if (place === 1) place += folded;
  }
  return { heads, total: place };
}

/** Each message with its place in the page, under the id that the thread's reader gives it. */
export function locateMessages(
  open: OpenThread,
  deps: GmailDeps,
): { readonly id: MessageId; readonly item: Element; readonly body: Element | null }[] {
  return readHeads(open, deps).heads.map((placed) => ({
    id: idOf(placed, open.id),
    item: placed.item,
    body: placed.head.body,
  }));
}

function idOf({ head, place }: Placed, thread: GmailId): MessageId {
  return head.id ? messageIdOf(head.id) : placeIdOf(thread, place);
}

/** Sync ids of what is being written in this thread. */
function draftIds(root: Element): ReadonlySet<string> {
  return new Set(
    query(root, 'input[name="draft"]').flatMap((input) => gmailId(null, attr(input, 'value'))?.perm ?? []),
  );
}

function readMessage(
  placed: Placed,
  thread: GmailId,
  account: EmailAddress,
  language: string,
  offsetAt: (instant: number) => number,
  bodyOf: (element: Element) => Body,
): Message {
  const { head } = placed;
  // Gmail writes "me" there, in the reader's language
  const named = (person: Participant) => (person.email === account ? { ...person, name: '' } : person);
  const body = head.body && bodyOf(head.body);
  const date = readDate(head.dateText, language, instantOfId(head.id?.legacy ?? null), offsetAt);
  const { from, dateText, state, clipped, attachments } = head;
  return {
    id: idOf(placed, thread),
    from,
    to: head.to.map(named),
    cc: head.cc.map(named),
    direction: isOwn(from.email, account) ? 'outbound' : 'inbound',
    at: date.at,
    atText: dateText,
    dateSource: date.source,
    state,
    clipped,
    attachments,
    // nobody asks for the markup
    html: null,
    ...(body ?? { text: null, links: [], hiddenChars: 0 }),
  };
}

function remember(element: Element, memory: BodyMemory, grounds: Grounds): Body {
  const known = memory.get(element);
  if (known) return known;
  const body = readBody(element, grounds);
  memory.set(element, body);
  return body;
}

/** A plus tag is the same mailbox: Gmail delivers it there. */
function isOwn(from: EmailAddress, account: EmailAddress): boolean {
  return from === account || from.replace(/\+[^@]*@/, '@') === account;
}

/**
 * Minutes east of UTC in which this mailbox writes its dates: learned from a message that has both a title and an id,
 * else the reader's own zone.
 */
function threadOffset(heads: readonly Placed[], language: string, deps: GmailDeps): (instant: number) => number {
  for (const { head } of heads) {
    const byId = instantOfId(head.id?.legacy ?? null);
    const [wall] = wallClocks(head.dateText, language);
    if (byId === null || wall === undefined) continue;
    const offset = Math.round((wall - byId) / 900_000) * 15;
    if (Math.abs(offset) > 14 * 60) continue;
    return deps.offsetAt(byId) === offset ? deps.offsetAt : () => offset;
  }
  return deps.offsetAt;
}

/** The zone in which the open thread's dates are written. */
export function offsetOf(open: OpenThread, language: string, deps: GmailDeps): (instant: number) => number {
  return threadOffset(readHeads(open, deps).heads, language, deps);
}

/** How much is known of each facet. */
export function completenessOf(messages: readonly Message[], total: number): Completeness {
  const read = messages.filter((message) => message.text !== null && !message.clipped).length;
  return {
    read,
    total,
    headers: facet(messages.filter((message) => message.to.length > 0).length, total),
    bodies: facet(read, total),
    dates: facet(messages.filter((message) => message.at !== null).length, total),
  };
}

function facet(known: number, total: number): Facet {
  if (known >= total) return 'full';
  return known > 0 ? 'partial' : 'none';
}
