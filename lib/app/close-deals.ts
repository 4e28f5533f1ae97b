import type { DealId } from '../core/domain/ids';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { refuse } from './refuse';
import { withDeals } from './with-deals';

type Input = Act & { readonly deals: readonly DealId[]; readonly why: string };

/** Ends several deals as lost for one exit reason, in one act; those that are closed stay as they are. */
export function closeDeals(store: Store, { deals, why, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const exitReason = why.trim();
    if (exitReason === '') return refuse('A lost deal needs an exit reason. Write in a few words why it ended.');
    return withDeals(reads, deals, (deal, { nextSteps }) => {
      if (deal.outcome !== 'open') return { rows: {}, events: [] };
      const ended = closeSteps(nextSteps, { outcome: 'cancelled', why: 'deal lost', at: now, threadId: null });
      const data = { outcome: 'lost', from: deal.outcome, stage: deal.stage };
      return {
        rows: { deals: [{ ...deal, outcome: 'lost', exitReason, parked: null }], nextSteps: ended.nextSteps },
        events: [...ended.events, { at: now, kind: 'closed', dealId: deal.id, threadId: null, data }],
      };
    });
  });
}
