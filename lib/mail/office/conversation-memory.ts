import type { ThreadId } from '../../core/domain/ids';
import type { Completeness, Message } from '../../core/domain/thread';
import type { MailRead } from './read-message';

/** What was read of one conversation while this pane was open. */
type Known = Map<string, MailRead>;

/** Mail text stays in memory: that of the conversations the rep looked at last. */
const MAX_CONVERSATIONS = 20;

export type ConversationMemory = {
  /** Takes a mail in and gives all that is known of its conversation, oldest first, with how much that is. */
  add(
    thread: ThreadId,
    read: MailRead,
  ): {
    readonly messages: readonly Message[];
    readonly completeness: Completeness;
  };
};

/**
 * Office hands over one mail of a conversation at a time. Each that the rep opens is kept, so that a conversation whose
 * mails were all opened is read in full without asking anybody else.
 */
export function conversationMemory(): ConversationMemory {
  const conversations = new Map<ThreadId, Known>();
  return {
    add(thread, read) {
      const known: Known = conversations.get(thread) ?? new Map();
      known.set(read.message.id, read);
      // the newest is the last to be dropped
      conversations.delete(thread);
      conversations.set(thread, known);
      const [oldest] = conversations.keys();
      if (conversations.size > MAX_CONVERSATIONS && oldest) conversations.delete(oldest);
      const reads = [...known.values()].sort((a, b) => (a.message.at ?? 0) - (b.message.at ?? 0));
      return { messages: reads.map(({ message }) => message), completeness: completenessOf(reads) };
    },
  };
}

/**
 * Says what can be known: the mails that were read and those they name before them. A mail that answers one it does not
 * name counts one more. Of mails that came later and were not opened Office tells nothing, so `headers` is never `full`.
 */
function completenessOf(reads: readonly MailRead[]): Completeness {
  const ids = new Set(reads.flatMap(({ internetId, earlier }) => [...earlier, ...(internetId ? [internetId] : [])]));
  const nameless = reads.filter(({ internetId }) => internetId === null).length;
  const oldest = reads[0];
  const before = oldest?.answers && oldest.earlier.length === 0 ? 1 : 0;
  const total = Math.max(reads.length, ids.size + nameless) + before;
  const read = reads.filter(({ message }) => !message.clipped).length;
  const dated = reads.filter(({ message }) => message.at !== null).length;
  return {
    read,
    total,
    headers: 'partial',
    bodies: read === total ? 'full' : 'partial',
    dates: dated === total ? 'full' : dated > 0 ? 'partial' : 'none',
  };
}
