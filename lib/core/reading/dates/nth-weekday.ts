import { addDays, type Day, daysBetween, weekdayOf } from '../../domain/instant';
import { oneDay, type Range } from './calendar';
import { month } from './named-period';
import { type DateContext, means, numberOf, type Period, period } from './period';
import { unit } from './unit';

/** `the first Monday of July`, `last Friday of next month`. */
export function nthWeekday(context: DateContext, at: number): Period | null {
  const { tokens } = context;
  const weekday = numberOf(tokens[at + 1], 'wd');
  if (weekday === null || !means(tokens[at + 2], 'of', 'in')) return null;
  const last = means(tokens[at], 'last');
  const nth = tokens[at]?.ordinal ? (tokens[at]?.number ?? null) : numberOf(tokens[at], 'o');
  const inside = month(context, at + 3) ?? unit(context, at + 3);
  if (!inside || (nth === null && !last)) return null;
  const day = last ? lastIn(inside, weekday) : nthIn(inside, weekday, nth ?? 1);
  return day === null ? null : period(oneDay(day), inside.next);
}

function nthIn(inside: Range, weekday: number, nth: number): Day | null {
  const day = addDays(inside.from, ((weekday - weekdayOf(inside.from) + 7) % 7) + 7 * (nth - 1));
  return daysBetween(day, inside.to) >= 0 ? day : null;
}

function lastIn(inside: Range, weekday: number): Day {
  return addDays(inside.to, -((weekdayOf(inside.to) - weekday + 7) % 7));
}
