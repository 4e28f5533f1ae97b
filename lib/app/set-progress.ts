import type { DealId } from '../core/domain/ids';
import type { StepProgress } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  readonly of: 'procurement' | 'legal';
  readonly progress: StepProgress;
};

/** How far the buyer's procurement or legal work is. */
export function setProgress(store: Store, { dealId, of, progress, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (deal) => {
      const data = { field: of, from: deal[of], to: progress };
      return ok({
        rows: { deals: [{ ...deal, [of]: progress }] },
        events: [{ at: now, kind: 'deal-changed', dealId, threadId: null, data }],
      });
    }),
  );
}
