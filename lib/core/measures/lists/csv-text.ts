type Cell = string | number | null;

/**
 * Rows as one CSV text (RFC 4180, CRLF). A text that a spreadsheet would take for a formula gets an apostrophe in front:
 * names come from mail and imports, and must not run in somebody's sheet.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
