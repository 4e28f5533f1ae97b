import type { DealId, MessageId, ThreadId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';

/** The gate id under which a noted stop is remembered for its message. */
export const STOP_NOTE = 'stop-note';

type Input = Act & {
  readonly dealId: DealId | null;
  readonly threadId: ThreadId;
  /** The message the stop was read in; `null` when it rests on a record. */
  readonly messageId: MessageId | null;
  /** The stop codes, gravest first. */
  readonly stops: readonly string[];
};

/** Puts the stop in the deal's log, with no further effect: suppressing is an act of its own (S1-25). */
export function noteStop(store: Store, { dealId, threadId, messageId, stops, key, now }: Input): Acted {
  return store.intent(key, async () =>
    ok({
      rows: { answers: [{ threadId, messageId, gate: STOP_NOTE, yes: true, at: now }] },
      events: [{ at: now, kind: 'stop-noted', dealId, threadId, data: { stops: stops.join(' '), message: messageId } }],
    }),
  );
}
