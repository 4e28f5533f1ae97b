import { unzipSync, zipSync } from 'fflate';
import { InvalidInputError, readSheet } from 'read-excel-file/universal';
import { fail, ok, type Result } from '../../core/domain/result';
import type { ImportError, ImportTable, RowProblem } from '../crm-connector';
import { guessMapping } from './guess-mapping';
import { textOfCell } from './text-of-cell';

/** A workbook is unpacked as a whole: what fits into memory with room for the records made of it. */
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_UNPACKED = 200 * 1024 * 1024;
const MAX_ROWS = 100_000;
const FIRST_SHEET = 'Only the first sheet of a workbook is read.';

/** Reads the first sheet of a workbook (.xlsx); its own kinds of cells become text as in a CSV. */
export async function readXlsx(
  file: Blob,
  name: string,
  signal: AbortSignal,
): Promise<Result<ImportTable, ImportError>> {
  if (file.size > MAX_BYTES)
    return tooLarge(
      `The workbook has ${Math.round(file.size / 1024 / 1024)} MB; up to ${MAX_BYTES / 1024 / 1024} MB can be read.`,
    );
  const read = await rowsOf(file);
  if (signal.aborted) return fail({ kind: 'cancelled', detail: 'Reading was cancelled. Nothing was changed.' });
  if (!read.ok) return read;
  if (read.value.length > MAX_ROWS)
    return tooLarge(`The first sheet has more than ${MAX_ROWS.toLocaleString('en')} rows.`);
  const at = read.value.findIndex(isFilled);
  if (at < 0 || !read.value.slice(at + 1).some(isFilled))
    return fail({
      kind: 'empty',
      detail:
        'The first sheet has no rows under its headers. Move the rows to the first sheet and choose the file again.',
    });
  return ok(tableOf(name, read.value, at));
}

type Cells = readonly string[];

async function rowsOf(file: Blob): Promise<Result<readonly Cells[], ImportError>> {
  let plain: ReturnType<typeof unpacked>;
  try {
    plain = unpacked(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // the archive itself is cut off, or is none
    return fail(NO_WORKBOOK);
  }
  try {
    if (!plain) return tooLarge(`Unpacked, the workbook has more than ${MAX_UNPACKED / 1024 / 1024} MB.`);
    const rows = await readSheet(plain.buffer, 1);
    return ok(rows.map((row) => row.map(textOfCell)));
  } catch (thrown) {
    // a damaged part inside fails in many ways, none of them ours
    return fail(thrown instanceof InvalidInputError ? NO_WORKBOOK : DAMAGED);
  }
}

const NO_WORKBOOK: ImportError = {
  kind: 'not-a-table',
  detail:
    'This file is no whole workbook. Save the sheet as Excel workbook (.xlsx) or CSV (UTF-8) and choose that file.',
};
const DAMAGED: ImportError = {
  kind: 'corrupt',
  detail:
    'The workbook cannot be read: a part of it is missing, damaged or of a newer kind. Save the sheet as CSV (UTF-8) and choose that file.',
};

/**
 * The same archive without compression; `null` = it grows beyond what fits. The reader unpacks larger parts in workers of
 * its own making, which an extension's pages forbid; what is not compressed it takes as it is.
 */
function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  let size = 0;
  const filter = (part: { readonly name: string; readonly originalSize: number }) => {
    if (!/\.(xml|rels)$/i.test(part.name)) return false;
    size += part.originalSize;
    return size <= MAX_UNPACKED;
  };
  const parts = unzipSync(bytes, { filter });
  return size > MAX_UNPACKED ? null : (zipSync(parts, { level: 0 }) as Uint8Array<ArrayBuffer>);
}

function isFilled(row: Cells): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function tableOf(name: string, all: readonly Cells[], at: number): ImportTable {
  const first = all[at] ?? [];
  const width = first.findLastIndex((cell) => cell.trim() !== '') + 1;
  const headers = first.slice(0, width).map((header, nth) => header.trim() || `Column ${nth + 1}`);
  const rows: Cells[] = [];
  const lines: number[] = [];
  const problems: RowProblem[] = [];
  all.forEach((row, nth) => {
    if (nth <= at || !isFilled(row)) return;
    const line = nth + 1;
    if (row.slice(width).some((cell) => cell.trim() !== '')) {
      problems.push({
        line,
        message: 'It has a cell beyond the last header. Give that column a header, or clear the cell.',
      });
      return;
    }
    rows.push(headers.map((_, column) => row[column] ?? ''));
    lines.push(line);
  });
  return { name, headers, rows, lines, guess: guessMapping(headers), notes: [FIRST_SHEET], problems };
}

function tooLarge(what: string): Result<never, ImportError> {
  const detail = `${what} Save the sheet as CSV (UTF-8), or split it and import the parts. Nothing was changed.`;
  return fail({ kind: 'too-large', detail });
}
