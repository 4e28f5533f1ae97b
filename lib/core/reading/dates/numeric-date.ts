import { type Day, makeDay, parseDay } from '../../domain/instant';
import { dayMonth, oneDay } from './calendar';
import { type DateContext, type DateOrder, type Period, period } from './period';

/** `24/7`, `3/4 of the team`, `1/2 day`: a fraction, not a date. */
const COUNTED = /^(?:of|team|day|days|page|pages|users|the|hours?|support|time|von|der|des|du|de|del|da|van)$/;

export function numericDate({ tokens, ref, order }: DateContext, at: number): Period | null {
  const text = tokens[at]?.text ?? '';
  if (!tokens[at]?.figure) return null;
  const found = dayIn(text, ref, order);
  const next = tokens[at + 1]?.text.split(' ')[0] ?? '';
  if (!found || next === '%' || (!/\d{4}/.test(text) && text.includes('/') && COUNTED.test(next))) return null;
  return text === '24/7' ? null : period(oneDay(found), at + 1, { past: found < ref });
}

/** `2026-03-15`, `15.03.2026`, `3/15`, `15.3.`; what cannot be one order is read in the other. */
function dayIn(text: string, ref: Day, order: DateOrder): Day | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseDay(text);
  const parts = /^(\d{1,4})([./-])(\d{1,2})(?:[./-](\d{2,4})?)?$/.exec(text);
  if (!parts) return null;
  const [, first = '', mark, second = '', third] = parts;
  if (first.length === 4) return third ? makeDay(Number(first), Number(second), Number(third)) : null;
  if (first.length > 2 || (mark === '.' && !third && !text.endsWith('.'))) return null;
  const year = third ? Number(third) : null;
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = mark === '.' || order === 'dmy' ? b <= 12 : a > 12;
  return dayFirst ? dayMonth(ref, a, b, year) : dayMonth(ref, b, a, year);
}
