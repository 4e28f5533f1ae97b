import type { DealId, EmailAddress, ThreadId, ValueId, ValueLogId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';

type Input = Act & {
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly valueId: ValueId | null;
  readonly name: string;
  readonly to: readonly EmailAddress[];
  /** Proposed from the sent mail, or named by the rep. */
  readonly how?: 'detected' | 'by-hand';
};

/** Notes a useful thing that was sent, so that nobody gets it twice. */
export function logValue(
  store: Store,
  { dealId, threadId, valueId, name, to, how = 'by-hand', key, now }: Input,
): Acted {
  return store.intent(key, async () => {
    if (name.trim() === '') return refuse('It has no name. Write what was sent.');
    const row = { id: `local:${key}` as ValueLogId, valueId, name: name.trim(), dealId, to, at: now, threadId, how };
    return ok({
      rows: { valueLog: [row] },
      events: [{ at: now, kind: 'value-logged', dealId, threadId, data: { value: valueId, how, people: to.length } }],
    });
  });
}
