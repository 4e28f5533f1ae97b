import { type Day, makeDay, parseDay } from '../../core/domain/instant';

export type DateOrder = 'day-first' | 'month-first';

const PARTS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ ,T].*)?$/;

/** ISO first, then figures in the given order; `null` when it is no day. */
export function parseDate(cell: string, order: DateOrder): Day | null {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(text);
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? parseDay(text);
  const parts = PARTS.exec(text);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const year = Number(parts[3]) + (parts[3]?.length === 2 ? 2000 : 0);
  return order === 'day-first' ? makeDay(year, second, first) : makeDay(year, first, second);
}

/** What the column itself proves: a figure above 12 is a day; points are written day first. `null` = it proves nothing. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null {
  for (const cell of cells) {
    const parts = PARTS.exec(cell.trim());
    if (!parts) continue;
    if (Number(parts[1]) > 12 || cell.includes('.')) return 'day-first';
    if (Number(parts[2]) > 12) return 'month-first';
  }
  return null;
}
