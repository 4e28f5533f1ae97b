import type { Event } from '../core/domain/event';
import { addDays, type Day, dayOf, type Instant, weekdayOf, type Zone } from '../core/domain/instant';
import { ok } from '../core/domain/result';
import type { EventLog } from '../core/measures/event-log';
import type { Store } from '../store/store';
import type { Acted } from './act';
import type { Figures } from './freeze-baseline';

/**
 * Keeps what the records say this week, once a week: the present has a past only where somebody wrote it down (S2-47). The
 * sample's weeks stay apart from the rep's own.
 */
export function keepFigures(
  store: Store,
  { figures, now, zone }: { readonly figures: Figures; readonly now: Instant; readonly zone: Zone },
): Acted {
  return store.settings().then(({ sample }) =>
    store.intent(`figures:${sample ? 'sample' : 'own'}:${mondayOf(dayOf(now, zone))}`, async () => {
      const data: Event['data'] = { ...figures, sample };
      return ok({ rows: {}, events: [{ at: now, kind: 'figures-kept', dealId: null, threadId: null, data }] });
    }),
  );
}

/** Whether this week has its figures already. */
export function hasFigures(log: EventLog, sample: boolean, now: Instant, zone: Zone): boolean {
  const monday = mondayOf(dayOf(now, zone));
  return log
    .of('figures-kept')
    .some(({ at, data }) => data['sample'] === sample && mondayOf(dayOf(at, zone)) === monday);
}

/** The figure of one measure as it was kept in each of the last weeks, the oldest first; `null` = that week kept none. */
export function keptFigures(
  log: EventLog,
  measure: string,
  { sample, now, zone, weeks }: { sample: boolean; now: Instant; zone: Zone; weeks: number },
): readonly (number | null)[] {
  const monday = mondayOf(dayOf(now, zone));
  const kept = new Map<Day, number>();
  for (const { at, data } of log.of('figures-kept')) {
    const figure = data[measure];
    if (data['sample'] === sample && typeof figure === 'number') kept.set(mondayOf(dayOf(at, zone)), figure);
  }
  return Array.from({ length: weeks }, (_, week) => kept.get(addDays(monday, (week + 1 - weeks) * 7)) ?? null);
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}
