import { bareDay } from './bare-day';
import { months } from './calendar';
import type { Token } from './date-tokens';
import { monthDay } from './month-day';
import { calendarWeekNumber, fixedDay, month, ordinalUnit, wholeYear } from './named-period';
import { nthWeekday } from './nth-weekday';
import { numericDate } from './numeric-date';
import { partOf } from './part-of';
import { type DateContext, meaningOf, means, type Period, type PeriodRule, period, yearAt } from './period';
import { season } from './season';
import { joinsAmounts, relative, unit, unitPeriod } from './unit';
import { weekday } from './weekday';

/** The longest-reaching forms first: a part before the whole, a full date before its pieces. */
const rules: readonly PeriodRule[] = [
  ...[fixedDay, endOfDay, part, nthWeekday, weekday, monthDay, numericDate, ordinalUnit, relative, unit],
  ...[calendarWeekNumber, bareDay, month, season, wholeYear],
];

/** The time named from token `at` on, or null. */
export function basePeriod(context: DateContext, at: number): Period | null {
  if (!mayOpen(context.tokens[at], context.tokens[at + 1])) return null;
  for (const rule of rules) {
    const found = rule(context, at);
    if (found) return found;
  }
  return null;
}

/** Words that only stand before a time, or behind it. */
const SERVES: readonly string[] = ['by', 'until', 'after', 'before', 'from', 'on', 'in', 'of', 'and', 'ago', 'now'];

/** Every rule needs a name of a time or a figure where it begins, or two amounts right behind: most words are neither. */
function mayOpen(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.figure || joinsAmounts(next)) return true;
  for (const meaning of token.means) if (!SERVES.includes(meaning)) return true;
  return false;
}

/** `COB`, `end of day`: today, or the day named behind it. */
function endOfDay(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  if (!means(tokens[at], 'eod')) return null;
  const behind = means(tokens[at + 1], 'on', 'of') ? at + 2 : at + 1;
  const named = basePeriod(context, behind);
  return named && named.from === named.to && !named.past ? named : period({ from: ref, to: ref }, at + 1);
}

/** `early next week`, `mid March`, `end of Q3`, `Ende nächster Woche`. */
function part(context: DateContext, at: number): Period | null {
  const which = meaningOf(context.tokens[at], ['end', 'start', 'mid'] as const);
  if (!which) return null;
  let from = at + 1;
  while (from < at + 3 && (means(context.tokens[from], 'of') || /^[-,]$/.test(context.tokens[from]?.text ?? '')))
    from++;
  const base = runningUnit(context, from) ?? basePeriod(context, from);
  if (!base || base.past) return null;
  // `before the end of June` is by its last day
  const by = which === 'end' && means(context.tokens[at - 1], 'before') ? ({ preposition: 'by' } as const) : {};
  return period(partOf(which, base), base.next, { vague: which !== 'end', ...by });
}

const RUNNING = ['u-week', 'u-month', 'u-quarter', 'u-half', 'u-year'] as const;

/** `end of week`, `end of the month`: the running one; `end of year 2027` that one. */
function runningUnit(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const name = meaningOf(tokens[at], RUNNING);
  if (!name || means(tokens[at + 1], 'next', 'last')) return null;
  if (name === 'u-week' && tokens[at + 1]?.number != null) return null;
  const { year, next } = yearAt(context, at + 1);
  if (name === 'u-year' && year !== null) return period(months(year, 1, 12), next);
  return period(unitPeriod(name, ref, 0), at + 1);
}
