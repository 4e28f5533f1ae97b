import { addDays, type Day, toWorkday } from '../../domain/instant';
import { basePeriod } from './base-period';
import type { Range } from './calendar';
import { type Token, tokensOf } from './date-tokens';
import { isFiscal } from './is-fiscal';
import { mayNameDate } from './may-name-date';
import { type DateOrder, means, type Period, type Preposition, prepositions } from './period';

/** A time named in a sentence, against the day it was written. `vague`: a stretch, not a day. Offsets in the folded sentence. */
export type DateReading = Range & {
  readonly vague: boolean;
  readonly preposition: Preposition;
  /** Nothing but the name: `Friday`, `March`, without a word of time before it. */
  readonly bare: boolean;
  readonly past: boolean;
  /** Named by its weekday alone. */
  readonly weekday: boolean;
  readonly start: number;
  readonly end: number;
};

/** Every future or past time a sentence names, in order. Years are inferred forwards from `ref`. */
export function readDates(says: string, lang: string, ref: Day, order: DateOrder): readonly DateReading[] {
  if (!mayNameDate(says, lang)) return [];
  const tokens = tokensOf(says, lang);
  const found: DateReading[] = [];
  for (let i = 0; i < tokens.length; ) {
    const period = basePeriod({ tokens, ref, order, lang }, i);
    if (!period) {
      i++;
      continue;
    }
    const date = reading(tokens, i, period, says);
    if (!isFiscal(says, date.start, date.end)) found.push(date);
    i = period.next;
  }
  return mergeRanges(found, says);
}

function reading(tokens: readonly Token[], at: number, period: Period, says: string): DateReading {
  const before = tokens[at - 1];
  const preposition = period.preposition ?? farAfter(tokens, at) ?? prepositionOf(before, tokens[at - 2]);
  const start = tokens[at]?.start ?? 0;
  const end = tokens[period.next - 1]?.end ?? says.length;
  const { from, to } = shift(period, preposition);
  return {
    from,
    to,
    vague: period.vague,
    preposition,
    bare: period.bare && preposition === null,
    past: period.past,
    weekday: isWeekday(tokens, at, period.next),
    start,
    end,
  };
}

function isWeekday(tokens: readonly Token[], from: number, to: number): boolean {
  let named = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.number != null || means(token, 'next', 'last', 'u-week')) return false;
    named ||= token?.means.some((meaning) => meaning.startsWith('wd')) ?? false;
  }
  return named;
}

/** After a time means from the next working day on; before it means up to the day before. */
function shift(period: Period, preposition: Preposition): Range {
  if (preposition === 'after')
    return {
      from: toWorkday(addDays(period.to, 1)),
      to: period.vague ? addDays(period.to, 30) : toWorkday(addDays(period.to, 1)),
    };
  if (preposition === 'before') return { from: addDays(period.from, -1), to: addDays(period.from, -1) };
  return { from: period.from, to: period.to };
}

/** `after the budget round in Q3`: what comes after is named by its time. */
function farAfter(tokens: readonly Token[], at: number): Preposition {
  if (!tokens[at - 1]?.means.includes('in')) return null;
  const lead = tokens.slice(Math.max(0, at - 6), at - 1);
  return lead.some((token) => token.means.includes('after')) && !lead.some((token) => token.text === ',')
    ? 'after'
    : null;
}

function prepositionOf(token: Token | undefined, earlier: Token | undefined): Preposition {
  if (!token) return null;
  const found = prepositions.find((word) => token.means.includes(word));
  if (found) return found;
  return token.means.includes('of') && earlier
    ? (prepositions.find((word) => earlier.means.includes(word)) ?? null)
    : null;
}

const TO =
  /^\s?(?:-|to|until|till|through|bis|bis zum|au|jusqu'?au|al|a|ao|ate|hasta|hasta el|tot|t\/m|tot en met|fino al)\s?(?:the|den|dem|le|el|il|de|o)?\s?$/;
const AND = /^\s?(?:and|und|y|et|e|en)\s?$/;
const BETWEEN = /(?:between|zwischen|entre|tussen|tra)\s?(?:the|dem|den|le|el|il|o|de)?\s?$/;

/** `from 3 to 14 August`: two readings joined by a word or dash for `to` are one stretch. */
function mergeRanges(found: readonly DateReading[], says: string): readonly DateReading[] {
  const merged: DateReading[] = [];
  for (const date of found) {
    const last = merged.at(-1);
    if (last && joins(last, date, says)) {
      merged[merged.length - 1] = { ...last, to: date.to, end: date.end, preposition: 'until', vague: false };
    } else merged.push(date);
  }
  return merged;
}

function joins(last: DateReading, date: DateReading, says: string): boolean {
  if (last.past || last.vague || date.to < last.from) return false;
  const between = says.slice(last.end, date.start);
  if (between.trim() !== '' && TO.test(between)) return true;
  return AND.test(between) && BETWEEN.test(says.slice(Math.max(0, last.start - 20), last.start));
}
