import type { DealId, OwnerId } from '../core/domain/ids';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { withDeals } from './with-deals';

type Input = Act & { readonly deals: readonly DealId[]; readonly ownerId: OwnerId };

/** Gives deals to another owner, each with its open next step if that was the former owner's. */
export function changeOwner(store: Store, { deals, ownerId, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeals(reads, deals, (deal, { nextSteps }) => {
      if (deal.ownerId === ownerId) return { rows: {}, events: [] };
      const moved = nextSteps.filter(
        (step) => step.dealId === deal.id && step.status === 'open' && step.ownerId === deal.ownerId,
      );
      const data = { field: 'owner', from: deal.ownerId, to: ownerId };
      return {
        rows: { deals: [{ ...deal, ownerId }], nextSteps: moved.map((step) => ({ ...step, ownerId })) },
        events: [{ at: now, kind: 'deal-changed', dealId: deal.id, threadId: null, data }],
      };
    }),
  );
}
