import type { MessageId } from '../core/domain/ids';
import type { ReadMessage } from '../core/domain/read-thread';
import type { Records } from '../core/domain/records';
import type { Signal } from '../core/domain/signal';
import type { Thread } from '../core/domain/thread';
import { readThread } from '../core/reading/read-thread';
import { LONGEST_QUOTE } from './correction-of';

/** What was read in the buyer's words that count now, and the sentences of their newest mail, for the rep to correct. */
export type Readings = {
  readonly signals: readonly Signal[];
  /** Their newest mail: the words a missed reading can be pointed at; empty when its body is not known. */
  readonly newest: {
    readonly messageId: MessageId;
    readonly from: string;
    readonly sentences: readonly string[];
  } | null;
  /** The sentence that says most, where one was found. */
  readonly telling: string | null;
};

const MOST = 12;

export function readingsOf(thread: Thread, records: Records): Readings {
  const read = readThread(thread, records.rep, records.corrections);
  const newest = read.messages.find(({ message }) => message.id === read.facts.lastInbound);
  const { lastLine } = read.facts;
  return {
    signals: read.signals,
    newest: newest
      ? {
          messageId: newest.message.id,
          from: newest.message.from.name || newest.message.from.email,
          sentences: sentencesOf(newest),
        }
      : null,
    telling: lastLine && lastLine.messageId === newest?.message.id ? lastLine.quote : null,
  };
}

/** Exactly as in the text, so that a click can show them there. */
function sentencesOf({ own }: ReadMessage): readonly string[] {
  return own
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, MOST)
    .map((sentence) => sentence.slice(0, LONGEST_QUOTE));
}
