import type { Event } from '../core/domain/event';
import { ok } from '../core/domain/result';
import type { EventLog } from '../core/measures/event-log';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';

/** The figure of each measure by its id; `null` = it could not be measured yet. */
export type Figures = Readonly<Record<string, number | null>>;

/**
 * Keeps the figures of the first day, once and for good (S0-62): a second call changes nothing. The sample has a baseline of
 * its own, so that it never becomes that of the rep's records.
 */
export function freezeBaseline(
  store: Store,
  { figures, now }: Pick<Act, 'now'> & { readonly figures: Figures },
): Acted {
  return store.settings().then(({ sample }) =>
    store.intent(sample ? 'baseline:sample' : 'baseline:day-one', async () => {
      const data: Event['data'] = { ...figures, sample };
      return ok({ rows: {}, events: [{ at: now, kind: 'baseline-frozen', dealId: null, threadId: null, data }] });
    }),
  );
}

/** What was frozen, and when; that of the sample only while the sample is in use. */
export function baselineIn(log: EventLog, sample: boolean): Event | null {
  return log.of('baseline-frozen').findLast(({ data }) => data['sample'] === sample) ?? null;
}
