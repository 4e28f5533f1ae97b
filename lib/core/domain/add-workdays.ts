import { addDays, type Day, weekdayOf } from './instant';

/** The nth working day after (positive) or before (negative) a day. Monday to Friday, no holidays. */
export function addWorkdays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let to = day;
  for (let left = Math.abs(count); left > 0; ) {
    to = addDays(to, step);
    if (weekdayOf(to) <= 5) left--;
  }
  return to;
}
