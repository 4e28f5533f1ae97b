import { addDays, weekdayOf } from '../../domain/instant';
import { ordinalDay } from './bare-day';
import { oneDay, type Range, weekOf } from './calendar';
import { monthDay } from './month-day';
import { numericDate } from './numeric-date';
import { type DateContext, meaningOf, means, numberOf, type Period, period } from './period';
import { unit } from './unit';

/** `Friday`, `next Friday`, `Friday, 12 June`, `Thursday week`, `Montag nächster Woche`. */
export function weekday(context: DateContext, at: number): Period | null {
  const { tokens, ref } = context;
  const lead = meaningOf(tokens[at], ['next', 'this', 'last'] as const);
  const named = at + (lead ? 1 : 0);
  const day = numberOf(tokens[named], 'wd');
  if (day === null) return null;
  const behind = dateBehind(context, named + 1) ?? weekBehind(context, named + 1, day);
  if (behind) return behind;
  if (lead === 'next') return period(oneDay(addDays(weekOf(ref, 1).from, day - 1)), named + 1);
  if (lead === 'last') return period(oneDay(addDays(weekOf(ref, -1).from, day - 1)), named + 1, { past: true });
  if (!lead && isOtherWord(context, named)) return null;
  const ahead = (day - weekdayOf(ref) + 7) % 7;
  const today = lead === 'this' ? 0 : 7;
  return period(oneDay(addDays(ref, ahead === 0 ? today : ahead)), named + 1, { bare: !lead });
}

/** A two- or three-letter weekday is a word of its own in most languages (`do`, `mo`, `di`, `sat`), unless a word of time stands before. */
function isOtherWord({ tokens }: DateContext, at: number): boolean {
  if ((tokens[at]?.text.length ?? 0) > 3) return false;
  return !means(tokens[at - 1], 'by', 'until', 'on', 'before', 'after');
}

/** `Friday, 12 June`, `Freitag, den 12.6.`: the date decides, the weekday repeats it. */
function dateBehind(context: DateContext, at: number): Period | null {
  let i = at;
  while (i < at + 3 && (/^[,(]$/.test(context.tokens[i]?.text ?? '') || means(context.tokens[i], 'on', 'of'))) i++;
  const ordinal = context.tokens[i]?.ordinal ? ordinalDay(context, i) : null;
  return monthDay(context, i) ?? numericDate(context, i) ?? ordinal;
}

/** `Friday next week`, `Thursday week`, `vendredi prochain`. */
function weekBehind(context: DateContext, at: number, day: number): Period | null {
  const { tokens, ref } = context;
  // `Monday week`: a week after the coming one
  if (context.lang === 'en' && means(tokens[at], 'u-week')) {
    return period(oneDay(addDays(ref, ((day - weekdayOf(ref) + 6) % 7) + 8)), at + 1);
  }
  const week = weekNamed(context, at);
  if (week) return period(oneDay(addDays(week.from, day - 1)), week.next);
  if (!means(tokens[at], 'next')) return null;
  return period(oneDay(addDays(weekOf(ref, 1).from, day - 1)), at + 1);
}

function weekNamed(context: DateContext, at: number): (Range & { readonly next: number }) | null {
  const { tokens } = context;
  const found = unit(context, means(tokens[at], 'of', 'in') ? at + 1 : at);
  const isWeek = found && !found.past && weekdayOf(found.from) === 1 && found.to <= addDays(found.from, 6);
  return isWeek ? found : null;
}
