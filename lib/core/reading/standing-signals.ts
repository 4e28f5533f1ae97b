import type { ReadMessage } from '../domain/read-thread';
import type { Signal, SignalKind } from '../domain/signal';

/** What is said once and stands until it is taken back. */
const STANDING: readonly SignalKind[] = [
  'opt-out',
  'spam-complaint',
  'legal-threat',
  'decline',
  'left-company',
  'wrong-person',
  'chose-competitor',
];
/** A no to the offer may be taken back by anybody of the buyer's side; the others only by the person who said it. */
const TAKEN_BACK_BY_ALL: readonly SignalKind[] = ['decline', 'chose-competitor'];
const RESUMES: readonly SignalKind[] = ['interested', 'meeting-request', 'open-question', 'promised-next-step'];

/**
 * The signals in force. The buyer's newest words are those of the inbound mails since the last own mail before the newest one a person
 * wrote: what was said earlier has been answered. A stop is different: it stands in any earlier inbound mail too, until a later
 * mail of the same person (for a no to the offer: of anyone there) clearly resumes the talk and holds no stop itself.
 */
export function standingSignals(messages: readonly ReadMessage[]): readonly Signal[] {
  const newest = messages.findLastIndex((read) => read.message.direction === 'inbound' && !read.automatic);
  const answered = messages.findLastIndex((read, at) => at < newest && read.message.direction === 'outbound');
  const firstNew = newest < 0 ? 0 : answered + 1;
  const standing: Signal[] = [];
  messages.forEach((read, at) => {
    for (const signal of read.signals) {
      if (
        at >= firstNew
          ? !overruledWithin(signal, messages, at)
          : STANDING.includes(signal.kind) && !takenBack(signal, messages, at)
      )
        standing.push(signal);
    }
  });
  return standing;
}

/** Within the newest words only a stop can be taken back. */
function overruledWithin(signal: Signal, messages: readonly ReadMessage[], at: number): boolean {
  return STANDING.includes(signal.kind) && takenBack(signal, messages, at);
}

function takenBack(signal: Signal, messages: readonly ReadMessage[], at: number): boolean {
  const sender = messages[at]?.message.from.email;
  return messages.slice(at + 1).some((later) => {
    if (later.message.direction !== 'inbound' || later.automatic) return false;
    if (!TAKEN_BACK_BY_ALL.includes(signal.kind) && later.message.from.email !== sender) return false;
    const stops = later.signals.some(({ kind }) => STANDING.includes(kind));
    return !stops && later.signals.some(({ kind, certainty }) => RESUMES.includes(kind) && certainty === 'certain');
  });
}
