import type { CrmConnector, ImportFile, ImportMapping, ImportTable } from '@/lib/crm/crm-connector';
import { readImportFile } from '@/lib/crm/read-import-file';

const open = new AbortController().signal;

export function fileOf(...parts: (string | Uint8Array<ArrayBuffer>)[]): Blob {
  return new Blob(parts);
}

export async function read(file: Blob, name = 'test.csv') {
  return readImportFile(file, name, open);
}

export async function tableOf(
  file: Blob,
): Promise<ImportTable & Pick<Extract<ImportFile, { kind: 'table' }>, 'connect'>> {
  const result = await read(file);
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.detail}`);
  if (result.value.kind !== 'table') throw new Error('not a table');
  return { ...result.value.table, connect: result.value.connect };
}

/** Under the guessed mapping, or with parts of it changed. */
export async function connectorOf(csv: string, change: Partial<ImportMapping> = {}): Promise<CrmConnector> {
  const table = await tableOf(fileOf(csv));
  if (!table.guess) throw new Error(`no guess for ${table.headers.join()}`);
  return table.connect({ ...table.guess, ...change });
}
