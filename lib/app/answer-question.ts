import type { Correction } from '../core/domain/correction';
import type { MessageId, ThreadId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';

type Input = Act & {
  readonly threadId: ThreadId;
  readonly messageId: MessageId | null;
  readonly gate: string /** It is what the gate suspected. */;
  readonly yes: boolean;
  /** What the answer says of the reading, where the question was about words. */
  readonly labels?: readonly Correction[];
};

/** The rep answers what a gate was not sure of; remembered for this message. */
export function answerQuestion(store: Store, { threadId, messageId, gate, yes, labels = [], key, now }: Input): Acted {
  return store.intent(key, async () =>
    ok({
      rows: { answers: [{ threadId, messageId, gate, yes, at: now }], corrections: labels },
      events: [{ at: now, kind: 'question-answered', dealId: null, threadId, data: { gate, yes } }],
    }),
  );
}
