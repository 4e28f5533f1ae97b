import type { DealId } from '../core/domain/ids';
import type { DealState } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId /** `null` goes back to the computed state. */;
  readonly state: DealState | null;
  readonly why: string;
};

/** The rep's own call on Hot, Warm or Recycle; needs a reason, because it beats the computed one. */
export function overrideState(store: Store, { dealId, state, why, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (deal) => {
      if (state !== null && why.trim() === '')
        return refuse('Your own state needs a reason. Write why you see it differently.');
      const stateOverride = state === null ? null : { state, why: why.trim(), at: now };
      const data = { field: 'state', to: state };
      return ok({
        rows: { deals: [{ ...deal, stateOverride }] },
        events: [{ at: now, kind: 'deal-changed', dealId, threadId: null, data }],
      });
    }),
  );
}
