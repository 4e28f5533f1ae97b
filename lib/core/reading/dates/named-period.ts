import { addDays, type Day, partsOf } from '../../domain/instant';
import { calendarWeek, halfOf, monthOf, months, nextMonth, oneDay, quarterOf, weekOf } from './calendar';
import { type DateContext, meaningOf, means, numberOf, type Period, period, yearAt } from './period';

/** `today`, `tomorrow`, `EOD`, `EOW`, end of month, quarter and year as one word. */
export function fixedDay({ tokens, ref }: DateContext, at: number): Period | null {
  const name = meaningOf(tokens[at], DAYS);
  const day = name ? FIXED[name]?.(ref) : undefined;
  return day ? period(oneDay(day), at + 1, { past: day < ref }) : null;
}

const FIXED: Readonly<Record<string, (ref: Day) => Day | undefined>> = {
  daybefore: (ref) => addDays(ref, -2),
  yesterday: (ref) => addDays(ref, -1),
  dayafter: (ref) => addDays(ref, 2),
  tomorrow: (ref) => addDays(ref, 1),
  today: (ref) => ref,
  eow: (ref) => addDays(weekOf(ref).from, 4),
  eom: (ref) => monthOf(partsOf(ref).year, partsOf(ref).month)?.to,
  eoq: (ref) => quarterOf(ref, Math.ceil(partsOf(ref).month / 3), null)?.to,
  eoy: (ref) => months(partsOf(ref).year, 1, 12)?.to,
};

const DAYS = Object.keys(FIXED);

/** `Q3`, `third quarter of 2027`, `H2`, `2. Quartal`, `second week of May`. */
export function ordinalUnit(context: DateContext, at: number): Period | null {
  return shortUnit(context, at) ?? spelledUnit(context, at);
}

/** Trimestres and semestres are short for it in the Romance languages only. */
function shortUnit(context: DateContext, at: number): Period | null {
  const { tokens, ref, lang } = context;
  const short = /^([qhts])([1-4])$/.exec(tokens[at]?.text ?? '');
  if (!short) return null;
  const half = short[1] === 'h' || short[1] === 's';
  if (!/[qh]/.test(short[1] ?? '') && !['fr', 'es', 'pt', 'it'].includes(lang)) return null;
  const { year, next } = yearAt(context, at + 1);
  return period(half ? halfOf(ref, Number(short[2]), year) : quarterOf(ref, Number(short[2]), year), next);
}

function spelledUnit(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const number = tokens[at]?.ordinal ? (tokens[at]?.number ?? null) : numberOf(tokens[at], 'o');
  const kind = meaningOf(tokens[at + 1], ['u-quarter', 'u-half', 'u-week'] as const);
  if (number === null || !kind) return null;
  const { year, next } = yearAt(context, at + 2);
  if (kind === 'u-quarter') return period(quarterOf(ref, number, year), next);
  if (kind === 'u-half') return halfOfMonth(context, at + 2, number) ?? period(halfOf(ref, number, year), next);
  return weekOfMonth(context, at + 2, number);
}

/** `first half of November`: to the 15th, or from the 16th on. */
function halfOfMonth(context: DateContext, at: number, half: number): Period | null {
  const inMonth = means(context.tokens[at], 'of', 'in') ? month(context, at + 1) : null;
  if (!inMonth || half > 2) return null;
  const { from, to, next } = inMonth;
  return period(half === 1 ? { from, to: addDays(from, 14) } : { from: addDays(from, 15), to }, next);
}

function weekOfMonth(context: DateContext, at: number, number: number): Period | null {
  const inMonth = means(context.tokens[at], 'of', 'in') ? month(context, at + 1) : null;
  if (!inMonth || number > 4) return null;
  const from = addDays(inMonth.from, 7 * (number - 1));
  return period({ from, to: addDays(from, 6) }, inMonth.next);
}

/** `CW 12`, `KW12`, `week 12`. */
export function calendarWeekNumber(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const glued = /^(?:kw|cw|wk)(\d{1,2})$/.exec(tokens[at]?.text ?? '');
  const number = glued ? Number(glued[1]) : means(tokens[at], 'week') ? (tokens[at + 1]?.number ?? null) : null;
  if (number === null) return null;
  const { year, next } = yearAt(context, at + (glued ? 1 : 2));
  const week = calendarWeek(ref, number, year);
  return week && period({ from: week.from, to: addDays(week.from, 4) }, next);
}

const TIME_WORDS = [
  ...['by', 'until', 'before', 'after', 'from', 'in', 'on'],
  ...['end', 'start', 'mid', 'this', 'next', 'of'],
];

/** `in March`, `March 2027`: a bare month needs a word of time before it (`may`, `march`, `set` are words of their own). */
export function month(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const number = numberOf(tokens[at], 'mo');
  if (number === null) return null;
  const { year, next } = yearAt(context, at + 1);
  if (year !== null) {
    const named = monthOf(year, number);
    return period(named, next, { past: named !== null && named.to < ref });
  }
  const before = tokens[at - 1];
  if (!means(before, ...TIME_WORDS) && before?.text !== '-' && before?.text !== ',') return null;
  const nextYear = means(tokens[next], 'next') && means(tokens[next + 1], 'u-year');
  return nextYear ? period(monthOf(partsOf(ref).year + 1, number), next + 2) : period(nextMonth(ref, number), next);
}

/** `in 2027`, `before 2028`. */
export function wholeYear({ tokens, ref }: DateContext, at: number): Period | null {
  const number = tokens[at]?.number ?? 0;
  if (number < 2020 || number > 2060 || tokens[at]?.ordinal) return null;
  const introduced = means(tokens[at - 1], ...TIME_WORDS) || tokens[at - 1]?.text === 'fy';
  return introduced ? period(months(number, 1, 12), at + 1, { past: number < partsOf(ref).year }) : null;
}
