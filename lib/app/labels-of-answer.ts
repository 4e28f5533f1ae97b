import type { Question } from '../core/domain/brief';
import type { Correction } from '../core/domain/correction';
import type { Instant } from '../core/domain/instant';
import type { Records } from '../core/domain/records';
import type { Thread } from '../core/domain/thread';
import { readThread } from '../core/reading/read-thread';
import { correctionOf } from './correction-of';

/**
 * The labels an answer gives: the question rests on words that were likely a signal, and the rep now says whether they are.
 * A question about a sure reading (does it still hold?) says nothing of the reading.
 */
export function labelsOfAnswer(
  { thread, records }: { readonly thread: Thread; readonly records: Records },
  { evidence }: Question,
  yes: boolean,
  now: Instant,
): readonly Correction[] {
  const [words] = evidence;
  if (words?.kind !== 'quote') return [];
  const read = readThread(thread, records.rep, records.corrections).messages.find(
    ({ message }) => message.id === words.messageId,
  );
  const likely = read?.signals.filter(({ certainty, quote }) => certainty === 'likely' && quote === words.quote) ?? [];
  const said = { threadId: thread.id, is: yes, lang: read?.lang ?? 'und', at: now };
  return likely.map(({ kind, messageId, quote }) => correctionOf({ ...said, kind, messageId, quote }));
}
