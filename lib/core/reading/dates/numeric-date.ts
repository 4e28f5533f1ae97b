import { type Day, makeDay, parseDay } from '../../domain/instant';
import { dayMonth } from './calendar';
import type { DateOrder } from './read-dates';

/** `2026-03-15`, `15.03.2026`, `3/15`, `15.3.`; what cannot be one order is read in the other. */
export function numericDate(text: string, ref: Day, order: DateOrder): Day | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseDay(text);
  const parts = /^(\d{1,4})([./-])(\d{1,2})(?:[./-](\d{2,4})?)?$/.exec(text);
  if (!parts) return null;
  const [, first = '', mark, second = '', third] = parts;
  if (first.length === 4) return third ? makeDay(Number(first), Number(second), Number(third)) : null;
  if (mark === '.' && !third && !text.endsWith('.')) return null;
  const year = third ? Number(third) : null;
  if (first.length > 2) return null;
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = mark === '.' || order === 'dmy' ? b <= 12 : a > 12;
  return dayFirst ? dayMonth(ref, a, b, year) : dayMonth(ref, b, a, year);
}
