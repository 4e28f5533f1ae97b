import { type Day, type Instant, makeDay, parseInstant, partsOf } from '@/lib/core/domain/instant';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHOWN = 3;

export type Month = { readonly name: string; readonly from: Instant; readonly to: Instant };

/** This month so far and the ones before it, by the calendar in UTC. */
export function lastMonths(today: Day, now: Instant): readonly Month[] {
  const { year, month } = partsOf(today);
  return Array.from({ length: SHOWN }, (_, back) => {
    const to = back === 0 ? now : startOf(year, month - back + 1);
    const name = `${MONTHS[(month - 1 - back + 12) % 12]} ${month - back > 0 ? year : year - 1}`;
    return { name, from: startOf(year, month - back), to };
  });
}

function startOf(year: number, month: number): Instant {
  const day = month > 0 ? makeDay(year, month, 1) : makeDay(year - 1, month + 12, 1);
  return (day && parseInstant(day)) as Instant;
}
