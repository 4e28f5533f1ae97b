import type { DealId, ThreadId } from '../core/domain/ids';
import { type Day, dayOf } from '../core/domain/instant';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly until: Day;
  readonly why: string;
};

/** Stops a deal's clock until a day; its open next step ends, the day is what comes next. */
export function parkDeal(store: Store, { dealId, threadId, until, why, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (deal, { nextSteps, rep }) => {
      if (until <= dayOf(now, rep.zone)) return refuse('The day lies in the past. Choose a later one.');
      const ended = closeSteps(nextSteps, { outcome: 'cancelled', why: `parked until ${until}`, at: now, threadId });
      const data = { until, stage: deal.stage, steps: ended.nextSteps.length };
      return ok({
        rows: { deals: [{ ...deal, parked: { until, why: why.trim(), since: now } }], nextSteps: ended.nextSteps },
        events: [...ended.events, { at: now, kind: 'parked', dealId, threadId, data }],
      });
    }),
  );
}
