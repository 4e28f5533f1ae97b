import { ok, type Result } from '../core/domain/result';
import type { ImportError, ImportFile } from './crm-connector';
import { csvConnector } from './csv/csv-connector';
import { readCsv } from './csv/read-csv';
import { readExport } from './json/read-export';

/** Reads what the rep chose: our own JSON export, or a table of text (CSV and its kin). Changes nothing. */
export async function readImportFile(
  file: Blob,
  name: string,
  signal: AbortSignal,
): Promise<Result<ImportFile, ImportError>> {
  const start = new TextDecoder().decode(await file.slice(0, 64).arrayBuffer()).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return readExport(file);
  const read = await readCsv(file, name, signal);
  if (!read.ok) return read;
  const table = read.value;
  return ok({ kind: 'table', table, connect: (mapping) => csvConnector(table, mapping) });
}
