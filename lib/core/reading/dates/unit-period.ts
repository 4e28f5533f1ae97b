import { addDays, addMonths, type Day, partsOf } from '../../domain/instant';
import { months, type Range, weekOf } from './calendar';

/** The running week, month, quarter, half or year, moved by `steps`. A week ends on Friday: that is when work is due. */
export function unitPeriod(unit: string, ref: Day, steps: number): Range | null {
  const { year, month } = partsOf(ref);
  if (unit === 'week') return workWeek(weekOf(ref, steps));
  if (unit === 'fortnight') return workWeek(weekOf(ref, 2 * steps));
  if (unit === 'month') return months(year, month + steps + 12, 1) && shifted(year, month - 1 + steps, 1);
  if (unit === 'quarter') return shifted(year, (Math.ceil(month / 3) - 1 + steps) * 3, 3);
  if (unit === 'half') return shifted(year, (Math.ceil(month / 6) - 1 + steps) * 6, 6);
  return shifted(year + steps, 0, 12);
}

/** `month` from 0, may be negative or beyond December. */
function shifted(year: number, month: number, count: number): Range | null {
  const years = Math.floor(month / 12);
  return months(year + years, month - years * 12 + 1, count);
}

function workWeek(week: Range): Range {
  return { from: week.from, to: addDays(week.from, 4) };
}

export function addUnits(day: Day, unit: string, count: number): Day {
  switch (unit) {
    case 'week':
      return addDays(day, 7 * count);
    case 'fortnight':
      return addDays(day, 14 * count);
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'half':
      return addMonths(day, 6 * count);
    case 'year':
      return addMonths(day, 12 * count);
    case 'hour':
      return addDays(day, Math.floor(count / 24));
    case 'minute':
      return day;
    default:
      return addDays(day, count);
  }
}
