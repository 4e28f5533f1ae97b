import { addDays, addMonths, type Day, partsOf, weekdayOf } from '../../domain/instant';
import { addWorkdays, months, nextMonth, oneDay, type Range, weekOf } from './calendar';
import type { Token } from './date-tokens';
import { monthDay } from './month-day';
import { amountOf, type DateContext, meaningOf, means, numberOf, type Period, period } from './period';

const UNITS = ['u-week', 'u-month', 'u-quarter', 'u-half', 'u-year', 'u-fortnight'] as const;

/** `next week`, `this quarter`, `semaine prochaine`, `next March`, `weekend`. */
export function unit(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  if (means(tokens[at], 'weekafter')) return period(unitPeriod('u-week', ref, 2), at + 1);
  const lead = stepOf(tokens[at]);
  const named = meaningOf(tokens[at + 1], UNITS);
  if (lead !== null && named) {
    // `in the next week` is the coming one, `in the last month` is past
    return period(unitPeriod(named, ref, lead), at + 2, { past: lead < 0 });
  }
  // the adjective behind the noun: `semaine prochaine`, `semana que viene`
  const first = meaningOf(tokens[at], UNITS);
  const day = first === 'u-week' && means(tokens[at + 1], 'of') ? monthDay(context, at + 2) : null;
  if (day) return period(workWeek(weekOf(day.from)), day.next);
  const trail = stepOf(tokens[at + 1]);
  if (first && trail !== null && context.lang !== 'en') {
    return period(unitPeriod(first, ref, trail), at + 2, { past: trail < 0 });
  }
  if (lead === 1 && means(tokens[at + 1], 'u-workday')) return period(oneDay(addWorkdays(ref, 1)), at + 2);
  const month = lead === 1 ? numberOf(tokens[at + 1], 'mo') : null;
  if (month !== null) return period(nextMonth(ref, month), at + 2);
  if (!means(tokens[at], 'weekend')) return null;
  const monday = weekOf(ref).from;
  return period({ from: addDays(monday, 5), to: addDays(monday, 6) }, at + 1);
}

function stepOf(token: Token | undefined): number | null {
  const found = meaningOf(token, ['next', 'this', 'last'] as const);
  return found === undefined ? null : { next: 1, this: 0, last: -1 }[found];
}

/** The running week, month, quarter, half or year, moved by `steps`. A week ends on Friday: that is when work is due. */
export function unitPeriod(name: string, ref: Day, steps: number): Range | null {
  const { year, month } = partsOf(ref);
  switch (name) {
    case 'u-week':
      return workWeek(weekOf(ref, steps));
    case 'u-fortnight':
      return workWeek(weekOf(ref, 2 * steps));
    case 'u-month':
      return shifted(year, month - 1 + steps, 1);
    case 'u-quarter':
      return shifted(year, (Math.ceil(month / 3) - 1 + steps) * 3, 3);
    case 'u-half':
      return shifted(year, (Math.ceil(month / 6) - 1 + steps) * 6, 6);
    default:
      return shifted(year + steps, 0, 12);
  }
}

/** `month` counts from 0 and may lie outside of the year. */
function shifted(year: number, month: number, count: number): Range | null {
  const years = Math.floor(month / 12);
  return months(year + years, month - years * 12 + 1, count);
}

function workWeek(week: Range): Range {
  return { from: week.from, to: addDays(week.from, 4) };
}

/** `in two weeks`, `within 5 working days`, `three months from now`, `10 days ago`, `next two weeks`. */
export function relative(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const coming = means(tokens[at], 'next', 'last') ? 1 : 0;
  const { amount, next } = amountAt(tokens, at + coming);
  const name = tokens[next]?.means.find((meaning) => meaning.startsWith('u-'));
  if (amount === null || amount > 400 || !name) return null;
  const after = tokens[next + 1];
  if (means(after, 'ago') || means(tokens[at], 'last')) {
    return period(oneDay(addUnits(ref, name, -amount)), next + 2, { past: true });
  }
  const start = countedFrom(context, next + 1);
  if (start && coming === 0) return period(oneDay(addUnits(start.from, name, amount)), start.next);
  const fromNow = means(after, 'now') || after?.text === 'later' || after?.text === 'out';
  if (!fromNow && coming === 0 && !introduced(tokens, at)) return null;
  const target = name === 'u-workday' ? addWorkdays(ref, amount) : addUnits(ref, name, amount);
  return period(oneDay(target), fromNow ? next + 2 : next + 1, { preposition: 'in' });
}

/** `a week from Friday`, `two weeks on Monday`: counted from a coming day. */
function countedFrom(
  { tokens, ref, lang }: DateContext,
  at: number,
): { readonly from: Day; readonly next: number } | null {
  if (lang !== 'en' || !/^(?:from|on|after)$/.test(tokens[at]?.text ?? '')) return null;
  if (means(tokens[at + 1], 'tomorrow')) return { from: addDays(ref, 1), next: at + 2 };
  const day = numberOf(tokens[at + 1], 'wd');
  return day === null ? null : { from: addDays(ref, ((day - weekdayOf(ref) + 6) % 7) + 1), next: at + 2 };
}

/** `two`, `2-3`, `two or three`: the later counts. */
function amountAt(tokens: readonly Token[], at: number): { readonly amount: number | null; readonly next: number } {
  const second = joinsAmounts(tokens[at + 1]) ? amountOf(tokens[at + 2]) : null;
  return second === null ? { amount: amountOf(tokens[at]), next: at + 1 } : { amount: second, next: at + 3 };
}

const OR: readonly string[] = ['-', 'or', 'oder', 'ou', 'o', 'of'];

export function joinsAmounts(token: Token | undefined): boolean {
  return token !== undefined && (OR.includes(token.text) || means(token, 'and'));
}

const IN = /^(?:uber|over|dans|en|tra|fra|daqui|within|in|d ici|binnen|sous|entro)$/;

function introduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    means(before, 'in', 'by') || IN.test(before?.text ?? '') || (means(before, 'of') && means(tokens[at - 2], 'in'))
  );
}

function addUnits(day: Day, name: string, count: number): Day {
  const monthsIn: Readonly<Record<string, number>> = { 'u-month': 1, 'u-quarter': 3, 'u-half': 6, 'u-year': 12 };
  const daysIn: Readonly<Record<string, number>> = { 'u-week': 7, 'u-fortnight': 14, 'u-minute': 0 };
  if (name === 'u-hour') return addDays(day, Math.floor(count / 24));
  const inMonths = monthsIn[name];
  return inMonths === undefined ? addDays(day, (daysIn[name] ?? 1) * count) : addMonths(day, inMonths * count);
}
