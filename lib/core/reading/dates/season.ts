import { addDays, type Day, makeDay, partsOf } from '../../domain/instant';
import { easterSunday, months, oneDay, type Range } from './calendar';
import { type DateContext, meaningOf, means, type Period, period, yearAt } from './period';

/** The stretch of a year that a name stands for; `holidays` are the days around Christmas. */
const STRETCHES: Readonly<Record<string, (year: number) => Range | null>> = {
  easter: (year) => stretch(easterSunday(year), -2, 1),
  pentecost: (year) => stretch(easterSunday(year), 49, 50),
  carnival: (year) => stretch(easterSunday(year), -48, -46),
  christmas: (year) => stretch(makeDay(year, 12, 24), 0, 2),
  holidays: (year) => stretch(makeDay(year, 12, 24), 0, 2),
  thanksgiving: (year) => stretch(makeDay(year, 11, 22), 0, 6),
  spring: (year) => months(year, 3, 3),
  summer: (year) => months(year, 6, 3),
  vacation: (year) => months(year, 6, 3),
  autumn: (year) => months(year, 9, 3),
  winter: (year) => months(year, 12, 3),
};

const NAMES = Object.keys(STRETCHES);

/** `after Easter`, `in summer 2027`, `before Christmas`, `the new year`. */
export function season(context: DateContext, at: number): Period | null {
  const lead = means(context.tokens[at], 'next', 'this') ? 1 : 0;
  const token = context.tokens[at + lead];
  if (!token || token.means.length === 0) return null;
  const { year, next } = yearAt(context, at + lead + 1);
  if (means(token, 'newyear')) {
    const now = partsOf(context.ref);
    const first = makeDay(now.month === 1 ? now.year : now.year + 1, 1, 1);
    return first && period(oneDay(first), next, { vague: true });
  }
  const name = meaningOf(token, NAMES);
  // `on vacation` is no season, `after the vacation` is
  if (!name || (name === 'vacation' && !means(context.tokens[at - 1], 'after'))) return null;
  const now = partsOf(context.ref);
  const make = STRETCHES[name];
  const running = make?.(year ?? now.year) ?? null;
  const found = running && year === null && running.to < context.ref ? (make?.(now.year + 1) ?? null) : running;
  return period(found, next, { vague: true });
}

function stretch(day: Day | null, from: number, to: number): Range | null {
  return day && { from: addDays(day, from), to: addDays(day, to) };
}
