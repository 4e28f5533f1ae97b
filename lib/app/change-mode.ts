import type { DealId } from '../core/domain/ids';
import type { Deal, DealMode } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';

type Input = Act & { readonly deals: readonly DealId[]; readonly mode: DealMode; readonly why: string };

/** Puts deals under the rules of the other cycle: one by hand, or all that their age makes long-cycle (S0-2, S0-66). */
export function changeMode(store: Store, { deals: ids, mode, why, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const deals: Deal[] = [];
    for (const id of new Set(ids)) {
      const deal = (await reads.recordsForDeal(id)).deals[0];
      if (!deal) return refuse('One of the deals is no longer here. Look at the list again.');
      if (deal.mode !== mode) deals.push({ ...deal, mode });
    }
    const data = { field: 'mode', to: mode, why: why.trim() };
    return ok({
      rows: { deals },
      events: deals.map(({ id }) => ({ at: now, kind: 'deal-changed' as const, dealId: id, threadId: null, data })),
    });
  });
}
