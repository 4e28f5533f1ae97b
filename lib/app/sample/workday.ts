import { addDays, type Day, weekdayOf } from '../../core/domain/instant';

/** The nth working day before (negative) or after (positive) a day; 0 is the day itself. Monday to Friday, no holidays. */
export function workday(from: Day, count: number): Day {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}
