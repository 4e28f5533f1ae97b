import type { DealId, ThreadId } from '../core/domain/ids';
import type { Day } from '../core/domain/instant';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly kind: 'budget' | 'decision';
  /** `null` takes the window off the deal. */
  readonly window: { readonly from: Day; readonly to: Day } | null;
};

/** Puts a decision or budget window on the deal, e.g. one that was named in passing (S2-5). */
export function setWindow(store: Store, { dealId, threadId, kind, window, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (deal) => {
      if (window && window.to < window.from) return refuse('The window ends before it begins. Set the two days right.');
      const changed = kind === 'budget' ? { ...deal, budgetWindow: window } : { ...deal, decisionWindow: window };
      const data = { field: `${kind}-window`, from: window?.from ?? null, to: window?.to ?? null };
      return ok({
        rows: { deals: [changed] },
        events: [{ at: now, kind: 'deal-changed', dealId, threadId, data }],
      });
    }),
  );
}
