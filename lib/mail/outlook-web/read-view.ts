import type { EmailAddress } from '../../core/domain/ids';
import type { Completeness, Facet, Message, Participant, Thread } from '../../core/domain/thread';
import type { PageDeps } from '../../platform/page/page-deps';
import { attr, collapseSpaces, textOf } from '../../platform/page/safe-dom';
import type { ThreadView } from '../mail-adapter';
import { findAll } from './find';
import { findMessages, type PlacedMessage } from './find-messages';
import { findOpen, type OpenMail } from './find-open';
import { keyIn, messageIdOf } from './ids';
import { readAccount } from './read-account';
import { type Body, readBody } from './read-body';
import { readDate } from './read-date';
import { isAddressed, type Named, readRecipients, readSender } from './read-people';

/** Bodies already read; the page watch forgets those that changed. */
export type BodyMemory = WeakMap<Element, Body>;

/** A message before it is known who wrote it. */
type Head = {
  readonly placed: PlacedMessage;
  readonly from: Named;
  readonly to: readonly Named[];
  readonly at: number | null;
};

/** What the page shows, as the port says it. `loading` stays for the caller to bound in time. */
export function readView(document: Document, deps: PageDeps, memory: BodyMemory = new WeakMap()): ThreadView {
  const open = findOpen(document, deps);
  if (open.status !== 'ok') return open;
  const { subject } = open;
  const account = readAccount(document);
  if (!account) return { status: 'unreadable', reason: 'no-account', subject };
  const { messages: placed, others } = findMessages(open, deps);
  const heads = placed.map((one) => headOf(document, open, one, deps));
  const messages = inOrder(
    heads.flatMap((head) => messageOf(document, open, head, heads, account, deps, memory) ?? []),
  );
  if (!messages) return { status: 'unreadable', reason: 'no-order', subject };
  if (messages.length === 0)
    return { status: 'unreadable', reason: placed.length > 0 ? 'no-address' : 'no-message', subject };
  const thread: Thread = {
    id: open.id,
    account,
    subject,
    messages,
    completeness: completenessOf(messages, heads, placed.length + others),
    conversationView: open.conversationView,
    source: 'outlook-web',
  };
  return { status: 'ok', thread };
}

function headOf(document: Document, open: OpenMail, placed: PlacedMessage, deps: PageDeps): Head {
  return {
    placed,
    from: readSender(placed.sender) ?? { name: '', email: null },
    to: readRecipients(placed.item),
    at: readDate(dateText(open, placed), languageOf(document), deps.offsetAt).at,
  };
}

function dateText(open: OpenMail, { key, item }: PlacedMessage): string {
  const date =
    findAll(open.root, 'date').find((one) => keyIn(attr(one, 'id') ?? '') === key) ?? findAll(item, 'date')[0] ?? null;
  return date ? collapseSpaces(attr(date, 'title') || textOf(date)).slice(0, 200) : '';
}

function languageOf(document: Document): string {
  return attr(document.documentElement, 'lang') || 'en';
}

/** `null` for a message nobody can be named for: its words are not taken for anybody's. */
function messageOf(
  document: Document,
  open: OpenMail,
  head: Head,
  heads: readonly Head[],
  account: EmailAddress,
  deps: PageDeps,
  memory: BodyMemory,
): Message | null {
  const { placed, to } = head;
  const from = senderOf(head, heads, account);
  if (!from) return null;
  const text = dateText(open, placed);
  const date = readDate(text, languageOf(document), deps.offsetAt);
  const body = placed.body && remembered(placed.body, memory);
  return {
    id: messageIdOf(placed.key),
    from,
    to: to.filter(isAddressed),
    cc: [],
    direction: from.email === account || from.email.replace(/\+[^@]*@/, '@') === account ? 'outbound' : 'inbound',
    at: date.at,
    atText: text,
    dateSource: date.source,
    state: placed.body ? 'expanded' : 'collapsed',
    html: null,
    clipped: false,
    attachments: [],
    ...(body ?? { text: null, links: [], hiddenChars: 0 }),
  };
}

/**
 * Outlook names people of the rep's own organisation, the rep included, without an address, and a saved draft looks like a
 * mail. A nameless message is the rep's own only if its name is the one an outside sender wrote to alone, and that sender
 * wrote again later: then nothing rests on whether it has left.
 */
function senderOf({ from, at }: Head, heads: readonly Head[], account: EmailAddress): Participant | null {
  if (isAddressed(from)) return from;
  const written = heads.filter((head) => isAddressed(head.from));
  const own = written.some(({ to: [only, second] }) => only && !second && !only.email && only.name === from.name);
  const answered = written.some((head) => at !== null && head.at !== null && head.at > at);
  return from.name !== '' && own && answered ? { name: from.name, email: account } : null;
}

function remembered(element: Element, memory: BodyMemory): Body {
  const known = memory.get(element);
  if (known) return known;
  const body = readBody(element);
  memory.set(element, body);
  return body;
}

/** Oldest first: Outlook shows a conversation in either order. `null` when the dates do not tell which. */
function inOrder(messages: readonly Message[]): readonly Message[] | null {
  if (messages.length < 2) return messages;
  if (messages.some(({ at }) => at === null)) return null;
  return messages.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** People named without an address leave the headers incomplete, whatever else is known. */
function completenessOf(messages: readonly Message[], heads: readonly Head[], total: number): Completeness {
  const read = messages.filter(({ text }) => text !== null).length;
  const named = heads.filter(({ from, to }) => isAddressed(from) && to.length > 0 && to.every(isAddressed)).length;
  return {
    read,
    total,
    headers: facet(named, total),
    bodies: facet(read, total),
    dates: facet(messages.filter(({ at }) => at !== null).length, total),
  };
}

function facet(known: number, total: number): Facet {
  if (known >= total) return 'full';
  return known > 0 ? 'partial' : 'none';
}
