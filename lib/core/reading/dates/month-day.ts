import { makeDay, partsOf } from '../../domain/instant';
import { dayMonth, oneDay } from './calendar';
import { type DateContext, means, numberOf, type Period, period, yearAt } from './period';

/** `15th of March 2027`, `10–15 March`, `March 15`, `15. März`. */
export function monthDay(context: DateContext, at: number): Period | null {
  return dayFirst(context, at) ?? monthFirst(context, at);
}

function dayFirst(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const day = dayNumber(context, at);
  if (day === null || day < 1 || day > 31) return null;
  const joined = tokens[at + 1]?.text === '-' || means(tokens[at + 1], 'and');
  const until = joined ? (tokens[at + 2]?.number ?? null) : null;
  let i = at + (until === null ? 1 : 3);
  if (means(tokens[i], 'of') || tokens[i]?.text === '.') i++;
  const month = numberOf(tokens[i], 'mo');
  if (month === null) return null;
  const { year, next } = yearAt(context, i + 1);
  const from = dayMonth(ref, day, month, year);
  if (!from) return null;
  if (until === null) return period(oneDay(from), next, { past: year !== null && from < ref });
  const to = makeDay(partsOf(from).year, month, until);
  return to && to >= from ? period({ from, to }, next, { preposition: 'until', vague: false }) : null;
}

/** `1`, `1st`, `first of`. */
function dayNumber({ tokens }: DateContext, at: number): number | null {
  return tokens[at]?.number ?? (means(tokens[at + 1], 'of') ? numberOf(tokens[at], 'o') : null);
}

function monthFirst(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const month = numberOf(tokens[at], 'mo');
  const i = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const day = tokens[i]?.number ?? null;
  if (month === null || day === null || day < 1 || day > 31) return null;
  if (tokens[i + 1]?.text === ':' || tokens[i + 1]?.text === '%') return null;
  const { year, next } = yearAt(context, i + 1);
  const found = dayMonth(ref, day, month, year);
  return found ? period(oneDay(found), next, { past: year !== null && found < ref }) : null;
}
