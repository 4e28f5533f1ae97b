import type { Day, Instant, Zone } from '../../../domain/instant';
import type { MeasureInput } from '../../measure';
import { dayAt } from './day-at';

export function inPeriod({ period }: Pick<MeasureInput, 'period'>, at: Instant): boolean {
  return at >= period.from && at < period.to;
}

/** Whether a calendar day of the rep's lies in the period; the day on which it ends does not. */
export function daysIn({ period, rep }: Pick<MeasureInput, 'period' | 'rep'>): (day: Day) => boolean {
  const zone: Zone = rep.zone;
  const [from, to] = [dayAt(period.from, zone), dayAt(period.to, zone)];
  return (day) => day >= from && day < to;
}
