import Papa from 'papaparse';
import type { ImportError, RowProblem } from '../crm-connector';
import type { TextPart } from './decode-text';
import { guessDelimiter } from './guess-delimiter';

const MAX_ROWS = 500_000;
/** A row longer than this is a quotation mark that was never closed. */
const MAX_ROW_LETTERS = 1_000_000;
/** Enough lines to tell the separator from. */
const SAMPLE_LETTERS = 4096;

export type RowReader = {
  /** Takes the next portion of text; answers why it cannot go on. */
  feed(part: TextPart): ImportError | null;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly problems: readonly RowProblem[];
  delimiter(): string;
};

type Parsed = {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
};

/** Rows from text that comes in portions. Blank rows are left out; each row knows the line it begins on. */
export function rowReader(): RowReader {
  const rows: string[][] = [];
  const lines: number[] = [];
  const problems: RowProblem[] = [];
  let delimiter: string | null = null;
  let line = 1;
  let rest = '';

  function take({ data, errors }: Parsed): void {
    const broken = new Map(errors.flatMap(({ row, code }) => (row === undefined ? [] : [[row, code] as const])));
    data.forEach((row, at) => {
      const code = broken.get(at);
      if (code) problems.push({ line, message: code === 'MissingQuotes' ? NEVER_CLOSED : MISPLACED });
      if (row.some((cell) => cell.trim() !== '')) {
        rows.push(row);
        lines.push(line);
      }
      line += 1 + newlinesIn(row);
    });
  }

  return {
    rows,
    lines,
    problems,
    delimiter: () => delimiter ?? ',',
    feed({ text, last }) {
      const { whole, held } = plainNewlines(rest + text, last);
      rest = whole + held;
      if (delimiter === null && !last && whole.length < SAMPLE_LETTERS) return null;
      delimiter ??= guessDelimiter(whole.slice(0, SAMPLE_LETTERS * 16));
      // the last row of a portion may go on in the next one
      const parsed = new Papa.Parser({ delimiter, newline: '\n' }).parse(whole, 0, !last) as Parsed;
      take(parsed);
      rest = last ? '' : whole.slice(parsed.meta.cursor) + held;
      if (rest.length > MAX_ROW_LETTERS)
        return {
          kind: 'corrupt',
          detail: `A quotation mark after line ${line} is never closed. Correct it there, or export the file again. Nothing was changed.`,
        };
      if (rows.length > MAX_ROWS) return tooLarge(`The file has more than ${MAX_ROWS.toLocaleString('en')} rows.`);
      return null;
    },
  };
}

const NEVER_CLOSED =
  'A quotation mark on this row is never closed, so the rows after it are missing. Correct it and choose the file again.';
const MISPLACED = 'A quotation mark is in the wrong place. Correct it, or leave the row out.';

export function tooLarge(what: string): ImportError {
  return {
    kind: 'too-large',
    detail: `${what} Export fewer columns, or split the file and import the parts one after the other. Nothing was changed.`,
  };
}

/** All line ends as one character; a last CR is held back, its LF may come with the next portion. */
function plainNewlines(text: string, last: boolean): { readonly whole: string; readonly held: string } {
  const held = !last && text.endsWith('\r') ? '\r' : '';
  return { whole: text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n'), held };
}

function newlinesIn(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
}
