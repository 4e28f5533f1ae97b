import { addDays, addMonths, type Day, makeDay, partsOf, weekdayOf } from '../../domain/instant';

/** First and last day of a stretch of time, both included. */
export type Range = { readonly from: Day; readonly to: Day };

export function oneDay(day: Day): Range {
  return { from: day, to: day };
}

/** Monday to Sunday of the week that holds the day, moved by whole weeks. */
export function weekOf(day: Day, weeks = 0): Range {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  return { from: monday, to: addDays(monday, 6) };
}

/** ISO week, in the year of the reference or the next when it is over. */
export function calendarWeek(ref: Day, week: number, year: number | null): Range | null {
  if (week < 1 || week > 53) return null;
  const inYear = (of: number) => {
    const fourth = makeDay(of, 1, 4);
    return fourth ? weekOf(fourth, week - 1) : null;
  };
  const now = year ?? partsOf(ref).year;
  const found = inYear(now);
  return found && year === null && found.to < ref ? inYear(now + 1) : found;
}

export function monthOf(year: number, month: number): Range | null {
  return months(year, month, 1);
}

/** `count` months from the first of `month`; months over 12 run into the next year. */
export function months(year: number, month: number, count: number): Range | null {
  const from = makeDay(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
  return from ? { from, to: addDays(addMonths(from, count), -1) } : null;
}

/** The month of that number that is running or comes next. */
export function nextMonth(ref: Day, month: number): Range | null {
  const { year, month: now } = partsOf(ref);
  return monthOf(month < now ? year + 1 : year, month);
}

export function quarterOf(ref: Day, quarter: number, year: number | null): Range | null {
  if (quarter < 1 || quarter > 4) return null;
  const now = partsOf(ref);
  const running = Math.ceil(now.month / 3);
  return months(year ?? (quarter < running ? now.year + 1 : now.year), quarter * 3 - 2, 3);
}

export function halfOf(ref: Day, half: number, year: number | null): Range | null {
  if (half < 1 || half > 2) return null;
  const now = partsOf(ref);
  return months(year ?? (half < Math.ceil(now.month / 6) ? now.year + 1 : now.year), half * 6 - 5, 6);
}

/** Day and month, in the given year or the next time they come. */
export function dayMonth(ref: Day, day: number, month: number, year: number | null): Day | null {
  const now = partsOf(ref);
  if (year !== null) return makeDay(year < 100 ? 2000 + year : year, month, day);
  const found = makeDay(now.year, month, day);
  return found && found < ref ? makeDay(now.year + 1, month, day) : found;
}

/** The next day of the month with that number, today included. */
export function dayOfMonth(ref: Day, day: number): Day | null {
  const { year, month, day: today } = partsOf(ref);
  for (let ahead = day < today ? 1 : 0; ahead < 4; ahead++) {
    const of = month + ahead;
    const found = makeDay(year + Math.floor((of - 1) / 12), ((of - 1) % 12) + 1, day);
    if (found) return found;
  }
  return null;
}

export function addWorkdays(day: Day, count: number): Day {
  let at = day;
  for (let left = Math.min(count, 400); left > 0; ) {
    at = addDays(at, 1);
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}

/** Easter Sunday of the Gregorian year (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return makeDay(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}
