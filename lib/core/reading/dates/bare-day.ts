import { dayOfMonth, oneDay } from './calendar';
import { type DateContext, means, type Period, period } from './period';
import { unit } from './unit';

/** What an ordinal counts when it is no day: `the 15th floor`, `5th edition`. */
const COUNTED =
  /^(?:floor|version|time|edition|person|largest|party|user|call|meeting|draft|option|point|page|stock|etage|round|place|attempt|email|team)$/;

/** `the 15th`, `am 15.`, `le 15`: a day of the running or the next month, behind a word of time. */
export function bareDay(context: DateContext, at: number): Period | null {
  const { tokens, lang } = context;
  if (tokens[at]?.number == null) return null;
  if (!means(tokens[at - 1], 'by', 'until', 'on', 'before', 'after', 'from', 'of')) return null;
  // `am 22.` at the end: the full stop is the ordinal's too
  const ordinal =
    tokens[at]?.ordinal || (lang === 'de' && tokens[at + 1]?.text === '.' && tokens[at + 2] === undefined);
  if (!ordinal && (lang === 'en' || lang === 'nl' || lang === 'de')) return null;
  return ordinalDay(context, at);
}

/** The number at `at` as a day of the month, unless it counts something. */
export function ordinalDay(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const number = tokens[at]?.number ?? 0;
  if (number < 1 || number > 31 || countsSomething(context, at)) return null;
  const inNext = means(tokens[at + 1], 'of') ? unit(context, at + 2) : null;
  if (inNext) return period(oneDay(dayOfMonth(inNext.from, number) ?? inNext.from), inNext.next);
  const day = dayOfMonth(ref, number);
  return day ? period(oneDay(day), at + 1) : null;
}

function countsSomething({ tokens }: DateContext, at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (/^[:%€$/]$/.test(next.text)) return true;
  if (next.means.some((meaning) => meaning.startsWith('u-') || /^n\d/.test(meaning))) return true;
  if (tokens[at]?.ordinal) return COUNTED.test(next.text);
  return /^[a-z]{2,}$/.test(next.text) && next.means.length === 0;
}
