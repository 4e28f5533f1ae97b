import { fail, ok, type Result } from '../../../core/domain/result';
import type { Completeness, Facet, Message, Thread } from '../../../core/domain/thread';
import type { MailError } from '../../mail-adapter';
import type { Fetched } from './fetch-conversation';
import { idOf } from './id-of';
import { messageOf } from './message-of';
import type { GraphMessage } from './message-schema';
import { namesOf, personOf } from './person-of';
import type { OpenConversation } from './read-conversation';

/** The whole thread, oldest first. The open item must be among what was given, or none of it is taken. */
export function threadOf(fetched: Fetched, { shown, open }: OpenConversation): Result<Thread, MailError> {
  const known = new Map(shown.messages.map((message) => [message.id, message]));
  const rows = withoutCopies(fetched.messages);
  const row = rows.find((each) => idOf(each) === open);
  if (!row) return fail({ kind: 'disagrees', detail: 'the open message is not among them' });
  const from = known.get(open)?.from.email;
  if (from && personOf(row.from)?.email !== from)
    return fail({ kind: 'disagrees', detail: 'the open message has another sender' });
  const names = namesOf(rows);
  const messages = rows.flatMap((each) => {
    const given = messageOf(each, shown.account, names);
    if (!given) return [];
    const before = known.get(given.id);
    return [before ? merged(before, given) : given];
  });
  const copies = fetched.messages.length - rows.length;
  const total = fetched.total - copies + (fetched.more ? 1 : 0);
  const sorted = messages.sort((a, b) => (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER));
  return ok({ ...shown, messages: sorted, completeness: completenessOf(sorted, total), source: 'office' });
}

/** A mail to oneself or to a list lies in the mailbox twice; `idOf` gives both the same id where the mail has one. */
function withoutCopies(rows: readonly GraphMessage[]): readonly GraphMessage[] {
  return [...new Map(rows.map((row) => [idOf(row), row])).values()];
}

/** What is on screen stays as it is shown; only a body that was not read there is filled in. */
function merged(shown: Message, given: Message): Message {
  const at = shown.at === null ? { at: given.at, dateSource: given.dateSource } : {};
  if (shown.text !== null && !shown.clipped) return { ...shown, ...at };
  const { text, html, clipped, links } = given;
  const { quotedFrom: _, ...rest } = shown;
  const quoted = given.quotedFrom === undefined ? {} : { quotedFrom: given.quotedFrom };
  return { ...rest, ...at, text, html, clipped, links, ...quoted };
}

function completenessOf(messages: readonly Message[], total: number): Completeness {
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
