/** A cell as it would stand in a CSV: days as `2026-06-11`, yes and no as words, nothing as an empty text. */
export function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  // what a sheet adds up is not exact: 0.1 + 0.2
  if (typeof cell === 'number') return figure(String(Number(cell.toPrecision(15))));
  return String(cell);
}

/** Three decimals would be taken for thousands: 1.234 is written 1.2340. */
function figure(text: string): string {
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
