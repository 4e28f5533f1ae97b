import { type EmailAddress, parseEmailAddress } from '../../core/domain/ids';
import type { ImportField, ImportMapping } from '../crm-connector';

/** One row by field. */
export type Cells = {
  /** Trimmed; `null` when the column is not mapped or the cell is empty. */
  text(field: ImportField): string | null;
  /** Parts of a cell that holds several, by `;` `,` `|` or a line break. */
  list(field: ImportField): readonly string[];
  /** Valid addresses only, each once. */
  emails(field: ImportField): readonly EmailAddress[];
  /** `null` when it says neither yes nor no. */
  flag(field: ImportField): boolean | null;
};

export function cellsOf(row: readonly string[], columns: ImportMapping['columns']): Cells {
  const all = (field: ImportField) =>
    columns.flatMap((each, at) => (each === field && row[at]?.trim() ? [(row[at] as string).trim()] : []));
  const text = (field: ImportField) => all(field)[0] ?? null;
  const list = (field: ImportField) =>
    all(field)
      .flatMap((cell) => cell.split(/[;,|\n]+/))
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    text,
    list,
    emails: (field) => [...new Set(list(field).flatMap((part) => parseEmailAddress(part) ?? []))],
    flag: (field) => flagOf(text(field)),
  };
}

function flagOf(cell: string | null): boolean | null {
  if (cell === null) return null;
  if (/^(true|yes|y|1|x|ja|oui|si|sí|sim|tak)$/i.test(cell)) return true;
  return /^(false|no|n|0|nein|non|não|nao|nie)$/i.test(cell) ? false : null;
}
