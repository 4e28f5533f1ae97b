import type { DealId } from '../core/domain/ids';
import type { Deal } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId /** `open` takes a closed deal up again. */;
  readonly outcome: Deal['outcome'];
  readonly why: string;
};

/** Ends a deal with its exit reason and closes its next step. */
export function closeDeal(store: Store, { dealId, outcome, why, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (deal, { nextSteps }) => {
      const over = outcome !== 'open';
      if (outcome === 'lost' && why.trim() === '')
        return refuse('A lost deal needs an exit reason. Write in a few words why it ended.');
      const ended = closeSteps(over ? nextSteps : [], {
        outcome: 'cancelled',
        why: `deal ${outcome}`,
        at: now,
        threadId: null,
      });
      const exitReason = over && why.trim() !== '' ? why.trim() : null;
      return ok({
        rows: {
          deals: [{ ...deal, outcome, exitReason, parked: over ? null : deal.parked }],
          nextSteps: ended.nextSteps,
        },
        events: [
          ...ended.events,
          { at: now, kind: 'closed', dealId, threadId: null, data: { outcome, from: deal.outcome, stage: deal.stage } },
        ],
      });
    }),
  );
}
