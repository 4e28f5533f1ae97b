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

/** What the columns themselves prove: a figure above 12 is a day; points are written day first. `order: null` = they could be either; `null` = no such dates. */
export function dateOrderOf(cells: Iterable<string>): { readonly order: DateOrder | null } | null {
  let either = false;
  for (const cell of cells) {
    const parts = PARTS.exec(cell.trim());
    if (!parts) continue;
    if (Number(parts[1]) > 12 || cell.includes('.')) return { order: 'day-first' };
    if (Number(parts[2]) > 12) return { order: 'month-first' };
    either = true;
  }
  return either ? { order: null } : null;
}
