import { type Day, dayOf, type Instant, parseInstant, type Zone } from '../../core/domain/instant';
import { workday } from './workday';

/** Days and moments of the sample, counted in working days from today. */
export type SampleTime = {
  readonly now: Instant;
  readonly today: Day;
  day(count: number): Day;
  /** Nine in the morning UTC of that day; today's are moved before `now`. */
  at(count: number): Instant;
};

export function sampleTime(now: Instant, zone: Zone): SampleTime {
  const today = dayOf(now, zone);
  return {
    now,
    today,
    day: (count) => workday(today, count),
    at: (count) => Math.min(parseInstant(`${workday(today, count)}T09:00:00Z`) ?? now, now) as Instant,
  };
}
