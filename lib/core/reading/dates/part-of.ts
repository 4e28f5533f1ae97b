import { addDays, addMonths, daysBetween } from '../../domain/instant';
import type { Range } from './calendar';

/** Early, middle or late part of a stretch. Weeks: Monday to Wednesday, Wednesday, Friday. */
export function partOf(which: 'start' | 'mid' | 'end', range: Range): Range {
  const days = daysBetween(range.from, range.to) + 1;
  if (days <= 1) return range;
  if (days <= 7) return partOfWeek(which, range);
  if (which === 'end')
    return { from: days <= 31 ? addDays(range.to, -6) : addMonths(addDays(range.to, 1), -1), to: range.to };
  if (days <= 31)
    return which === 'start'
      ? { from: range.from, to: addDays(range.from, 9) }
      : { from: addDays(range.from, 14), to: addDays(range.from, 14) };
  const start = { from: range.from, to: addDays(addMonths(range.from, 1), -1) };
  if (which === 'start') return start;
  const middle = addMonths(range.from, Math.floor(days / 61));
  return { from: addDays(middle, 0), to: addDays(addMonths(middle, 1), -1) };
}

function partOfWeek(which: 'start' | 'mid' | 'end', week: Range): Range {
  const friday = addDays(week.from, 4);
  if (which === 'end') return { from: addDays(week.from, 3), to: friday };
  return which === 'start'
    ? { from: week.from, to: addDays(week.from, 2) }
    : { from: addDays(week.from, 2), to: addDays(week.from, 2) };
}
