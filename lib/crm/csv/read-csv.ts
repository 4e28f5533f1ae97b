import { fail, ok, type Result } from '../../core/domain/result';
import type { ImportError, ImportTable, RowProblem } from '../crm-connector';
import { decodeText, type Encoding, guessEncoding } from './decode-text';
import { guessMapping } from './guess-mapping';
import { type RowReader, rowReader, tooLarge } from './row-reader';

/** What fits into memory with room for the records made of it. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Reads a table of text in portions, so that the page stays alive; a file that is none is refused with what to do. */
export async function readCsv(
  file: Blob,
  name: string,
  signal: AbortSignal,
): Promise<Result<ImportTable, ImportError>> {
  if (file.size === 0)
    return fail({ kind: 'empty', detail: 'The file is empty. Export it again and choose the new one.' });
  if (file.size > MAX_BYTES)
    return fail(
      tooLarge(
        `The file has ${Math.round(file.size / 1024 / 1024)} MB; up to ${MAX_BYTES / 1024 / 1024} MB can be read at once.`,
      ),
    );
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const encoding = guessEncoding(start);
  if (encoding === null || isBinary(start)) return fail(notText(start));
  const first = await readRows(file, encoding, signal);
  if (first.ok || first.error.kind !== 'corrupt' || encoding !== 'utf-8')
    return first.ok ? ok(tableOf(name, first.value, encoding)) : first;
  // older spreadsheets save in the Western European code page, which any bytes can be
  const second = await readRows(file, 'windows-1252', signal);
  return second.ok ? ok(tableOf(name, second.value, 'windows-1252')) : second;
}

async function readRows(file: Blob, encoding: Encoding, signal: AbortSignal): Promise<Result<RowReader, ImportError>> {
  const reader = rowReader();
  for await (const part of decodeText(file, encoding)) {
    if (signal.aborted) return fail({ kind: 'cancelled', detail: 'Reading was cancelled. Nothing was changed.' });
    if (!part.ok) return part;
    const error = reader.feed(part.value);
    if (error) return fail(error);
  }
  if (reader.rows.length < 2)
    return fail({
      kind: 'empty',
      detail: 'The file has no rows under its headers. Export it again with the rows you want.',
    });
  return ok(reader);
}

function tableOf(
  name: string,
  { rows, lines, delimiter, problems: found }: RowReader,
  encoding: Encoding,
): ImportTable {
  const headers = (rows[0] ?? []).map((header, at) => (header.trim() === '' ? `Column ${at + 1}` : header.trim()));
  const problems: RowProblem[] = [...found];
  const broken = new Set(found.map((problem) => problem.line));
  const kept: string[][] = [];
  const keptLines: number[] = [];
  for (let at = 1; at < rows.length; at += 1) {
    const row = rows[at] as string[];
    const line = lines[at] as number;
    if (broken.has(line)) continue;
    if (row.slice(headers.length).some((cell) => cell.trim() !== '')) {
      problems.push({
        line,
        message: `It has ${row.length} cells, the header ${headers.length}. Look for a separator or quotation mark too many.`,
      });
      continue;
    }
    kept.push(row);
    keptLines.push(line);
  }
  return {
    name,
    headers,
    rows: kept,
    lines: keptLines,
    guess: guessMapping(headers),
    notes: notesOn(encoding, delimiter()),
    problems,
  };
}

function notesOn(encoding: Encoding, delimiter: string): readonly string[] {
  const named: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
  return [
    ...(encoding === 'windows-1252'
      ? [
          'The file is not UTF-8. It was read as Western European (Windows-1252): check names with accents in the preview.',
        ]
      : []),
    ...(encoding.startsWith('utf-16') ? ['Read as UTF-16.'] : []),
    ...(named[delimiter] ? [`Columns are separated by ${named[delimiter]}.`] : []),
  ];
}

function isBinary(start: Uint8Array): boolean {
  return (
    isZip(start) ||
    (start[0] === 0x25 && start[1] === 0x50 && start[2] === 0x44) ||
    (start[0] === 0xd0 && start[1] === 0xcf && start[2] === 0x11)
  );
}

function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3;
}

function notText(start: Uint8Array): ImportError {
  const workbook = isZip(start) || start[0] === 0xd0;
  const what = workbook ? 'This looks like a workbook or an archive, not a text file.' : 'This is not a text file.';
  return { kind: 'not-a-table', detail: `${what} Save the sheet as CSV (UTF-8) and choose that file.` };
}
