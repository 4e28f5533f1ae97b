import { fail, ok, type Result } from '../core/domain/result';
import type { ImportError, ImportFile, ImportTable } from './crm-connector';
import { csvConnector } from './csv/csv-connector';
import { readCsv } from './csv/read-csv';
import { readExport } from './json/read-export';

/** Reads what the rep chose: our own JSON export, a workbook, or a table of text (CSV and its kin). Changes nothing. */
export async function readImportFile(
  file: Blob,
  name: string,
  signal: AbortSignal,
): Promise<Result<ImportFile, ImportError>> {
  const start = new TextDecoder().decode(await file.slice(0, 64).arrayBuffer()).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return readExport(file);
  const read = await readTable(file, name, signal);
  if (!read.ok) return read;
  const table = read.value;
  return ok({ kind: 'table', table, connect: (mapping) => csvConnector(table, mapping) });
}

async function readTable(file: Blob, name: string, signal: AbortSignal): Promise<Result<ImportTable, ImportError>> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (isOldOffice(start)) return fail(await oldOffice(file));
  if (!isZip(start)) return readCsv(file, name, signal);
  // a reader that most imports never need
  const { readXlsx } = await import('./csv/read-xlsx');
  return readXlsx(file, name, signal);
}

function isZip([first, second, third]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3;
}

/** The container of Excel's older files, and of every workbook with a password. */
function isOldOffice([first, second, third]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf && third === 0x11;
}

/** Where the name of the encrypted part stands in the container is not fixed; it is among the first sectors or the last. */
async function oldOffice(file: Blob): Promise<ImportError> {
  const bytes = file.size > 2 * SEARCHED ? [file.slice(0, SEARCHED), file.slice(-SEARCHED)] : [file];
  const text = new TextDecoder('utf-16le').decode(await new Blob(bytes).arrayBuffer());
  const what = text.includes('EncryptedPackage')
    ? 'The workbook has a password. Open it, take the password off,'
    : 'This is a workbook of an older kind (.xls), or another Office file. Open it';
  return { kind: 'not-a-table', detail: `${what} and save it as Excel workbook (.xlsx) or CSV (UTF-8).` };
}

const SEARCHED = 512 * 1024;
