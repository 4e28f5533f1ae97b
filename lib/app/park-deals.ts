import type { DealId } from '../core/domain/ids';
import { type Day, dayOf } from '../core/domain/instant';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { refuse } from './refuse';
import { repOf } from './rep-of';
import { withDeals } from './with-deals';

type Input = Act & { readonly deals: readonly DealId[]; readonly until: Day; readonly why: string };

/** Stops the clock of several deals until a day, in one act; closed ones stay as they are. */
export function parkDeals(store: Store, { deals, until, why, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    if (until <= dayOf(now, repOf(await reads.settings()).zone))
      return refuse('The day lies in the past. Choose a later one.');
    return withDeals(reads, deals, (deal, { nextSteps }) => {
      if (deal.outcome !== 'open') return { rows: {}, events: [] };
      const ended = closeSteps(nextSteps, {
        outcome: 'cancelled',
        why: `parked until ${until}`,
        at: now,
        threadId: null,
      });
      const data = { until, stage: deal.stage, steps: ended.nextSteps.length };
      return {
        rows: { deals: [{ ...deal, parked: { until, why: why.trim(), since: now } }], nextSteps: ended.nextSteps },
        events: [...ended.events, { at: now, kind: 'parked', dealId: deal.id, threadId: null, data }],
      };
    });
  });
}
