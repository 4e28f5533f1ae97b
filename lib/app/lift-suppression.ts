import type { OwnerId, SuppressionId, ThreadId } from '../core/domain/ids';
import { mayLift } from '../core/domain/may-lift';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';

type Input = Act & { readonly suppressionId: SuppressionId; readonly by: OwnerId; readonly why: string };

/** Lifts a suppression by a row of its own; needs a reason, and the account owner or whoever put it there. */
export function liftSuppression(store: Store, { suppressionId, by, why, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const found = await reads.suppression(suppressionId);
    if (!found) return refuse('This suppression is no longer here.');
    if (found.lifts.length > 0) return refuse('This suppression is lifted already.');
    if (why.trim() === '') return refuse('Lifting a suppression needs a reason. Write why we may write again.');
    const { owners } = await reads.recordsForThread({ id: 'none:' as ThreadId, people: [] });
    if (!mayLift(found.suppression, by, owners)) {
      return refuse('Only the account owner or the person who added this suppression can lift it. Ask them.');
    }
    const lift = { id: `local:${key}` as SuppressionId, lifts: suppressionId, by, why: why.trim(), at: now };
    const data = { suppression: suppressionId, reason: found.suppression.reason };
    return ok({
      rows: { lifts: [lift] },
      events: [{ at: now, kind: 'suppression-lifted', dealId: null, threadId: null, data }],
    });
  });
}
