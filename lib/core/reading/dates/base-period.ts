import { addDays, type Day, makeDay, partsOf, weekdayOf } from '../../domain/instant';
import {
  addWorkdays,
  calendarWeek,
  dayMonth,
  dayOfMonth,
  easterSunday,
  halfOf,
  monthOf,
  months,
  nextMonth,
  oneDay,
  quarterOf,
  type Range,
  weekOf,
} from './calendar';
import type { Token } from './date-tokens';
import { numericDate } from './numeric-date';
import { partOf } from './part-of';
import type { DateOrder, Preposition } from './read-dates';
import { addUnits, unitPeriod } from './unit-period';

export type Period = Range & {
  readonly vague: boolean;
  readonly bare: boolean;
  readonly past: boolean;
  readonly next: number;
  readonly preposition?: Preposition;
};
export type DateContext = {
  readonly tokens: readonly Token[];
  readonly ref: Day;
  readonly order: DateOrder;
  readonly lang: string;
};
type Rule = (context: DateContext, at: number) => Period | null;

/** The longest-reaching rules first: a modifier before what it modifies, a full date before its parts. */
const rules: readonly Rule[] = [
  fixedDay,
  part,
  weekday,
  monthDay,
  numeric,
  ordinalUnit,
  relative,
  unit,
  calendarWeekNumber,
  bareDay,
  month,
  holiday,
  year,
];

/** The time named from token `at` on, or null. */
export function basePeriod(context: DateContext, at: number): Period | null {
  for (const rule of rules) {
    const found = rule(context, at);
    if (found) return found;
  }
  return null;
}

export function means(token: Token | undefined, meaning: string): boolean {
  return token?.means.includes(meaning) ?? false;
}

/** `wd5` → 5 for prefix `wd`. */
export function valueOf(token: Token | undefined, prefix: string): number | null {
  for (const meaning of token?.means ?? []) {
    if (meaning.startsWith(prefix) && /^\d+$/.test(meaning.slice(prefix.length)))
      return Number(meaning.slice(prefix.length));
  }
  return null;
}

export function amountOf(token: Token | undefined): number | null {
  if (!token) return null;
  return token.number !== null && !token.ordinal ? token.number : valueOf(token, 'n');
}

export function period(
  range: Range | null,
  next: number,
  traits: { vague?: boolean; bare?: boolean; past?: boolean; preposition?: Preposition } = {},
): Period | null {
  if (!range) return null;
  const { vague = range.from !== range.to, bare = false, past = false, preposition } = traits;
  return { ...range, vague, bare, past, next, ...(preposition === undefined ? {} : { preposition }) };
}

/** A four-figure year at `at`, also behind `of` or a comma; `skip` = tokens used. */
export function yearAt({ tokens }: DateContext, at: number): { readonly year: number | null; readonly next: number } {
  const skip = tokens[at]?.text === ',' || tokens[at]?.text === '/' || means(tokens[at], 'of') ? 1 : 0;
  const number = tokens[at + skip]?.number ?? 0;
  if (number >= 2000 && number <= 2060) return { year: number, next: at + skip + 1 };
  return { year: null, next: at };
}

function fixedDay({ tokens, ref }: DateContext, at: number): Period | null {
  const token = tokens[at];
  if (means(token, 'dayafter')) return period(oneDay(addDays(ref, 2)), at + 1);
  if (means(token, 'tomorrow')) return period(oneDay(addDays(ref, 1)), at + 1);
  if (means(token, 'today')) return period(oneDay(ref), at + 1);
  if (means(token, 'eow')) return period(oneDay(addDays(weekOf(ref).from, 4)), at + 1);
  if (means(token, 'eom'))
    return period(oneDay((monthOf(partsOf(ref).year, partsOf(ref).month) ?? oneDay(ref)).to), at + 1);
  if (means(token, 'eoq'))
    return period(oneDay((quarterOf(ref, Math.ceil(partsOf(ref).month / 3), null) ?? oneDay(ref)).to), at + 1);
  if (means(token, 'eoy')) return period(oneDay((months(partsOf(ref).year, 1, 12) ?? oneDay(ref)).to), at + 1);
  return null;
}

/** `early next week`, `mid March`, `end of Q3`, `Ende nächster Woche`. */
function part(context: DateContext, at: number): Period | null {
  const token = context.tokens[at];
  const which = (['end', 'start', 'mid'] as const).find((word) => means(token, word));
  if (!which) return null;
  let from = at + 1;
  while (
    from < at + 3 &&
    (means(context.tokens[from], 'of') || context.tokens[from]?.text === '-' || context.tokens[from]?.text === ',')
  )
    from++;
  const base = unitOnly(context, from) ?? basePeriod(context, from);
  if (!base || base.past) return null;
  const cut = partOf(which, base);
  return { ...period(cut, base.next, { vague: which !== 'end' })!, ...(base.preposition ? {} : {}) };
}

/** `end of week`, `end of the month`: the running one. */
function unitOnly(context: DateContext, at: number): Period | null {
  const { tokens } = context;
  const unitOf = (['week', 'month', 'quarter', 'half', 'year'] as const).find((word) => means(tokens[at], `u-${word}`));
  if (!unitOf || means(tokens[at + 1], 'next') || means(tokens[at + 1], 'last')) return null;
  const after = yearAt(context, at + 1);
  if (unitOf === 'week' && tokens[at + 1]?.number != null) return null;
  if (unitOf === 'year' && after.year) return period(months(after.year, 1, 12), after.next);
  return period(unitPeriod(unitOf, context.ref, 0), at + 1);
}

function weekday(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  let i = at;
  const lead = means(tokens[i], 'next')
    ? 'next'
    : means(tokens[i], 'this')
      ? 'this'
      : means(tokens[i], 'last')
        ? 'last'
        : null;
  if (lead) i++;
  const day = valueOf(tokens[i], 'wd');
  if (day === null) return null;
  const short = (tokens[i]?.text.length ?? 0) <= 3;
  i++;
  if (means(tokens[i], 'next') && !/week/.test(tokens[i + 1]?.text ?? '') && !tokens[i + 1]?.means.includes('u-week'))
    return period(oneDay(addDays(weekOf(ref, 1).from, day - 1)), i + 1);
  const date = explicitAfterWeekday(context, i);
  if (date) return date;
  const week = weekNamed(context, i);
  if (week) return period(oneDay(addDays(week.from, day - 1)), week.next);
  // a two-letter weekday is a word of its own in most languages (`do`, `mo`, `di`, `ma`)
  if (short && lead === null && !['by', 'until', 'on', 'before', 'after'].some((word) => means(tokens[at - 1], word)))
    return null;
  if (lead === 'last') return period(oneDay(addDays(weekOf(ref, -1).from, day - 1)), i, { past: true });
  if (lead === 'next') return period(oneDay(addDays(weekOf(ref, 1).from, day - 1)), i);
  const ahead = (day - weekdayOf(ref) + 7) % 7;
  return period(oneDay(addDays(ref, ahead === 0 ? (lead === 'this' ? 0 : 7) : ahead)), i, { bare: lead === null });
}

/** `Friday, 12 June`, `Freitag, den 12.6.`: the date decides, the weekday repeats it. */
function explicitAfterWeekday(context: DateContext, at: number): Period | null {
  let i = at;
  while (
    i < at + 3 &&
    (context.tokens[i]?.text === ',' ||
      context.tokens[i]?.text === '(' ||
      ['on', 'of'].some((word) => means(context.tokens[i], word)))
  )
    i++;
  return monthDay(context, i) ?? numeric(context, i) ?? (context.tokens[i]?.ordinal ? bareOrdinal(context, i) : null);
}

/** `next week`, `of next week`, `week 12`, after a weekday. */
function weekNamed(context: DateContext, at: number): (Range & { readonly next: number }) | null {
  const i = means(context.tokens[at], 'of') || means(context.tokens[at], 'in') ? at + 1 : at;
  if (means(context.tokens[at], 'u-week'))
    return { ...weekOf(addDays(context.ref, 7 + ((weekdayOf(context.ref) === 7 ? 1 : 0) as number)), 0), next: at + 1 };
  const week = unit(context, i);
  return week && !week.past && weekdayOf(week.from) === 1 && week.to <= addDays(week.from, 6) ? week : null;
}

function monthDay(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const first = tokens[at];
  if (first?.number != null && first.number >= 1 && first.number <= 31) {
    let i = at + 1;
    let until: number | null = null;
    if ((tokens[i]?.text === '-' || means(tokens[i], 'and')) && tokens[i + 1]?.number != null) {
      until = tokens[i + 1]?.number ?? null;
      i += 2;
    }
    if (means(tokens[i], 'of') || tokens[i]?.text === '.') i++;
    const month = valueOf(tokens[i], 'mo');
    if (month === null) return null;
    const { year, next } = yearAt(context, i + 1);
    const from = dayMonth(ref, first.number, month, year);
    if (until !== null && from) {
      const to = makeDay(partsOf(from).year, month, until);
      return period(to && to >= from ? { from, to } : null, next, { preposition: 'until', vague: false });
    }
    return from ? period(oneDay(from), next, { past: year !== null && from < ref }) : null;
  }
  const month = valueOf(first, 'mo');
  let i = at + 1;
  if (means(tokens[i], 'of') && tokens[i]?.text === 'the') i++;
  const day = tokens[i]?.number ?? null;
  if (
    month === null ||
    day === null ||
    day < 1 ||
    day > 31 ||
    tokens[i + 1]?.text === ':' ||
    tokens[i + 1]?.text === '%'
  )
    return null;
  const { year, next } = yearAt(context, i + 1);
  const found = dayMonth(ref, day, month, year);
  return found ? period(oneDay(found), next, { past: year !== null && found < ref }) : null;
}

function numeric(context: DateContext, at: number): Period | null {
  const found = numericDate(context.tokens[at]?.text ?? '', context.ref, context.order);
  if (!found) return null;
  if (
    context.tokens[at + 1]?.text === '%' ||
    (/^(?:of|team|day|page|users)$/.test(context.tokens[at + 1]?.text ?? '') &&
      !/\d{4}/.test(context.tokens[at]?.text ?? ''))
  )
    return null;
  return period(oneDay(found), at + 1, { past: found < context.ref });
}

/** `Q3`, `third quarter of 2027`, `H2`, `2. Quartal`. */
function ordinalUnit(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const short = /^([qhts])([1-4])$/.exec(tokens[at]?.text ?? '');
  if (short) {
    if ((short[1] === 't' || short[1] === 's') && !['fr', 'es', 'pt', 'it'].includes(context.lang)) return null;
    const { year, next } = yearAt(context, at + 1);
    const number = Number(short[2]);
    return period(
      short[1] === 'q' || short[1] === 't' ? quarterOf(ref, number, year) : halfOf(ref, number, year),
      next,
    );
  }
  const number = tokens[at]?.ordinal ? (tokens[at]?.number ?? null) : valueOf(tokens[at], 'o');
  if (number === null) return null;
  const kind = (['quarter', 'half', 'week'] as const).find((word) => means(tokens[at + 1], `u-${word}`));
  if (!kind) return null;
  const { year, next } = yearAt(context, at + 2);
  if (kind === 'quarter') return period(quarterOf(ref, number, year), next);
  if (kind === 'half') return period(halfOf(ref, number, year), next);
  const inMonth = means(tokens[at + 2], 'of') || means(tokens[at + 2], 'in') ? month(context, at + 3) : null;
  return inMonth && number <= 4
    ? period({ from: addDays(inMonth.from, 7 * (number - 1)), to: addDays(inMonth.from, 7 * number - 1) }, inMonth.next)
    : null;
}

/** `in two weeks`, `within 5 working days`, `three months from now`, `10 days ago`, `next two weeks`. */
function relative(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const coming = means(tokens[at], 'next') || means(tokens[at], 'last') ? 1 : 0;
  let i = at + coming;
  let amount = amountOf(tokens[i]);
  if (amount === null || amount > 400) return null;
  i++;
  if (
    (tokens[i]?.text === '-' || means(tokens[i], 'and') || tokens[i]?.text === 'or' || tokens[i]?.text === 'oder') &&
    amountOf(tokens[i + 1]) !== null
  ) {
    amount = amountOf(tokens[i + 1]) ?? amount;
    i += 2;
  }
  const unitName = tokens[i]?.means.find((meaning) => meaning.startsWith('u-'))?.slice(2);
  if (!unitName) return null;
  i++;
  if (means(tokens[i], 'ago') || (coming === 1 && means(tokens[at], 'last')))
    return period(oneDay(addUnits(ref, unitName, -amount)), i + 1, { past: true });
  const said =
    coming === 1 ||
    ['in', 'by'].some((word) => means(tokens[at - 1], word)) ||
    (means(tokens[at - 1], 'of') && means(tokens[at - 2], 'in')) ||
    /^(?:uber|over|dans|en|tra|fra|daqui|within|in)$/.test(tokens[at - 1]?.text ?? '');
  const fromNow = means(tokens[i], 'now') || tokens[i]?.text === 'later' || tokens[i]?.text === 'out';
  if (!said && !fromNow) return null;
  const target = unitName === 'workday' ? addWorkdays(ref, amount) : addUnits(ref, unitName, amount);
  return period(oneDay(target), fromNow ? i + 1 : i, { preposition: 'in' });
}

function unit(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const steps = (token: Token | undefined): number | null =>
    means(token, 'next') ? 1 : means(token, 'this') ? 0 : means(token, 'last') ? -1 : null;
  const unitOf = (token: Token | undefined) =>
    (['week', 'month', 'quarter', 'half', 'year', 'fortnight'] as const).find((word) => means(token, `u-${word}`));
  const after = steps(tokens[at]);
  const behind = unitOf(tokens[at]);
  if (after !== null && unitOf(tokens[at + 1])) {
    const name = unitOf(tokens[at + 1]) ?? 'week';
    const inTheNext = after === 1 && tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'in';
    return period(unitPeriod(name, ref, inTheNext ? 1 : after), at + 2, { past: after < 0 });
  }
  // the adjective behind the noun: `semaine prochaine`, `semana que viene`
  const trailing = steps(tokens[at + 1]);
  if (behind && trailing !== null && context.lang !== 'en')
    return period(unitPeriod(behind, ref, trailing), at + 2, { past: trailing < 0 });
  if (means(tokens[at], 'next') && valueOf(tokens[at + 1], 'mo') !== null)
    return period(nextMonth(ref, valueOf(tokens[at + 1], 'mo') ?? 1), at + 2);
  if (means(tokens[at], 'weekend'))
    return period({ from: addDays(weekOf(ref).from, 5), to: addDays(weekOf(ref).from, 6) }, at + 1);
  return null;
}

function calendarWeekNumber(context: DateContext, at: number): Period | null {
  const glued = /^(?:kw|cw|wk)(\d{1,2})$/.exec(context.tokens[at]?.text ?? '');
  const number = glued
    ? Number(glued[1])
    : means(context.tokens[at], 'week')
      ? (context.tokens[at + 1]?.number ?? null)
      : null;
  if (number === null) return null;
  const { year, next } = yearAt(context, at + (glued ? 1 : 2));
  return period(calendarWeek(context.ref, number, year), next);
}

/** `the 15th`, `am 15.`, `le 15`: a day of the running or the next month. */
function bareDay(context: DateContext, at: number): Period | null {
  const { tokens } = context;
  if (tokens[at]?.number == null) return null;
  const introduced = ['by', 'until', 'on', 'before', 'after', 'from', 'of'].some((word) => means(tokens[at - 1], word));
  if (!introduced) return null;
  if (!tokens[at]?.ordinal && (context.lang === 'en' || context.lang === 'nl' || context.lang === 'de')) return null;
  return bareOrdinal(context, at);
}

function bareOrdinal(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const number = tokens[at]?.number ?? 0;
  const next = tokens[at + 1];
  if (number < 1 || number > 31) return null;
  if (
    next &&
    (/^[:%€$/]$/.test(next.text) || next.means.some((meaning) => meaning.startsWith('u-') || meaning.startsWith('n')))
  )
    return null;
  if (!tokens[at]?.ordinal && next && /^[a-z]{2,}$/.test(next.text) && next.means.length === 0) return null;
  if (
    tokens[at]?.ordinal &&
    next &&
    /^(?:floor|version|time|edition|person|largest|party|of|user|call|meeting|draft|option|point|page|stock|etage)$/.test(
      next.text,
    ) &&
    !means(tokens[at + 2], 'u-month') &&
    !(next.text === 'of')
  )
    return null;
  const inNext = (means(next, 'of') ? unit(context, at + 2) : null) ?? null;
  if (inNext) return period(oneDay(dayOfMonth(inNext.from, number) ?? inNext.from), inNext.next);
  const day = dayOfMonth(ref, number);
  return day ? period(oneDay(day), at + 1) : null;
}

function month(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const number = valueOf(tokens[at], 'mo');
  if (number === null) return null;
  const { year, next } = yearAt(context, at + 1);
  if (year !== null) return period(monthOf(year, number), next, { past: (monthOf(year, number)?.to ?? ref) < ref });
  const introduced =
    ['by', 'until', 'before', 'after', 'from', 'in', 'on', 'end', 'start', 'mid', 'this', 'next', 'of'].some((word) =>
      means(tokens[at - 1], word),
    ) ||
    tokens[at - 1]?.text === '-' ||
    tokens[at - 1]?.text === ',';
  // `may`, `mar`, `set`, `mai`: words of their own; abbreviations need a word of time before them too
  if (!introduced) return null;
  if (
    (tokens[at]?.text === 'may' || tokens[at]?.text === 'march') &&
    means(tokens[at - 1], 'on') &&
    tokens[at - 1]?.text !== 'for'
  )
    return null;
  const found = nextMonth(ref, number);
  const nextYear = /^(?:next|nachsten|nachstes)$/.test(tokens[next]?.text ?? '') && means(tokens[next + 1], 'u-year');
  return nextYear ? period(monthOf(partsOf(ref).year + 1, number), next + 2) : period(found, next, { bare: false });
}

function holiday(context: DateContext, at: number): Period | null {
  const lead = means(context.tokens[at], 'next') || means(context.tokens[at], 'this') ? 1 : 0;
  const token = context.tokens[at + lead];
  const found = yearAt(context, at + lead + 1);
  const { year, month: now } = partsOf(context.ref);
  const of = (make: (year: number) => Range | null): Range | null => {
    const running = make(found.year ?? year);
    return running && found.year === null && running.to < context.ref ? make(year + 1) : running;
  };
  const done = (make: (year: number) => Range | null) => period(of(make), found.next, { vague: true });
  if (means(token, 'easter')) return done((y) => stretch(easterSunday(y), -2, 1));
  if (means(token, 'pentecost')) return done((y) => stretch(easterSunday(y), 49, 50));
  if (means(token, 'carnival')) return done((y) => stretch(easterSunday(y), -48, -46));
  if (means(token, 'christmas') || means(token, 'holidays')) return done((y) => stretch(makeDay(y, 12, 24), 0, 2));
  if (means(token, 'thanksgiving')) return done((y) => stretch(makeDay(y, 11, 22), 0, 6));
  if (means(token, 'newyear'))
    return period(oneDay(makeDay(now === 1 ? year : year + 1, 1, 1) ?? context.ref), found.next, { vague: true });
  if (
    means(token, 'summer') &&
    !(
      lead === 0 &&
      /^(?:vacation|vacaciones|las vacaciones|vacances|les vacances|ferias|as ferias|ferie|le ferie|vacanze|le vacanze|vakantie|de vakantie)$/.test(
        token?.text ?? '',
      ) &&
      now < 4
    )
  )
    return done((y) => season(y, 6, 8));
  if (means(token, 'autumn')) return done((y) => season(y, 9, 11));
  if (means(token, 'spring')) return done((y) => season(y, 3, 5));
  if (means(token, 'winter')) return done((y) => season(y, 12, 14));
  return null;
}

function stretch(day: Day | null, from: number, to: number): Range | null {
  return day ? { from: addDays(day, from), to: addDays(day, to) } : null;
}

function season(year: number, first: number, last: number): Range | null {
  return months(year, first, last - first + 1);
}

function year(context: DateContext, at: number): Period | null {
  const number = context.tokens[at]?.number ?? 0;
  if (number < 2020 || number > 2060 || context.tokens[at]?.ordinal) return null;
  const introduced =
    ['in', 'by', 'until', 'before', 'after', 'from', 'of', 'end', 'start', 'on'].some((word) =>
      means(context.tokens[at - 1], word),
    ) || context.tokens[at - 1]?.text === 'fy';
  return introduced ? period(months(number, 1, 12), at + 1, { past: number < partsOf(context.ref).year }) : null;
}
