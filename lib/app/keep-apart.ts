import type { MessageId, ThreadId } from '../core/domain/ids';
import type { Answer } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Duplicate } from '../core/matching/duplicates';
import { pairKey } from '../core/matching/duplicates/pair-key';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';

type Input = Act & {
  readonly pair: Pick<Duplicate, 'keep' | 'drop'>;
  /** Where the rep said so; `null` = in the list of all of them. */
  readonly threadId: ThreadId | null;
  /** The newest message: its question, whether the two are one, is answered with it. */
  readonly messageId: MessageId | null;
};

const GATE = 'duplicate-records';

/** The rep says two records are two things: they are not offered again, and the thread's question is answered. */
export function keepApart(store: Store, { pair, threadId, messageId, key, now }: Input): Acted {
  const answer = { gate: GATE, yes: false, at: now } as const;
  const answers: readonly Answer[] = [
    { ...answer, threadId: pairKey(pair.keep, pair.drop), messageId: null },
    ...(threadId ? [{ ...answer, threadId, messageId }] : []),
  ];
  return store.intent(key, async () =>
    ok({
      rows: { answers },
      events: [{ at: now, kind: 'question-answered', dealId: null, threadId, data: { gate: GATE, yes: false } }],
    }),
  );
}
