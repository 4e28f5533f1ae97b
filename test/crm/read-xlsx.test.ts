import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOfCell } from '@/lib/crm/csv/text-of-cell';
import { fileOf, read, tableOf } from './file';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

type Cell = string | number | boolean;

/** A workbook as Excel writes it, in the least that makes one; the second style is a day. */
function workbook(...sheets: readonly (readonly (readonly Cell[])[])[]): Blob {
  const named = sheets.map((_, at) => `<sheet name="S${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const related = sheets
    .map((_, at) => `<Relationship Id="rId${at + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
    .join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${named}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${related}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((rows, at) => {
    const data = rows.map((row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellOf(cell, x, y)).join('')}</row>`);
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData></worksheet>`;
  });
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return fileOf(zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>);
}

/** `day:46000` = that many days since 1900, shown as a day. */
function cellOf(cell: Cell, x: number, y: number): string {
  const at = `r="${String.fromCharCode(65 + x)}${y + 1}"`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${Number(cell)}</v></c>`;
  if (cell.startsWith('day:')) return `<c ${at} s="1"><v>${cell.slice(4)}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`;
}

describe('a workbook', () => {
  it('is read like a CSV: its first sheet, days, figures, yes and no, with the lines of the sheet', async () => {
    const table = await tableOf(
      workbook(
        [
          ['Deal Name', 'Amount', 'Close Date', 'Is Won'],
          ['Rollout', 18400.5, 'day:46184', false],
          ['', '', '', ''],
          ['Pilot', 1.234, 'day:46185', true],
        ],
        [['Other'], ['sheet']],
      ),
    );
    expect(table.headers).toEqual(['Deal Name', 'Amount', 'Close Date', 'Is Won']);
    expect(table.rows).toEqual([
      ['Rollout', '18400.5', '2026-06-11', 'false'],
      ['Pilot', '1.2340', '2026-06-12', 'true'],
    ]);
    expect(table.lines).toEqual([2, 4]);
    expect(table.notes).toEqual(['Only the first sheet of a workbook is read.']);
  });

  it('may be larger than what the reader would unpack in workers of its own', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => [`Person number ${at}`, `p${at}@corvane.example`]);
    const table = await tableOf(workbook([['Name', 'Email'], ...rows]));
    expect(table.guess?.kind).toBe('contacts');
    expect(table.rows).toHaveLength(6000);
    expect(table.rows.at(-1)).toEqual(rows.at(-1));
  });

  it('with a cell beyond the headers has that row left out, named by its line', async () => {
    const table = await tableOf(
      workbook([
        ['Name', 'Email'],
        ['Ana', 'a@x.example', 'stray'],
        ['Ben', 'b@x.example'],
      ]),
    );
    expect(table.rows).toEqual([['Ben', 'b@x.example']]);
    expect(table.problems).toMatchObject([{ line: 2 }]);
  });

  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  it.each<readonly [string, Blob, string, RegExp]>([
    ['without rows', workbook([['Name', 'Email']]), 'empty', /no rows/],
    ['with a password', fileOf(Uint8Array.from([...old, ...wide('EncryptedPackage')])), 'not-a-table', /password/],
    ['of an older kind', fileOf(Uint8Array.from([...old, ...wide('Workbook')])), 'not-a-table', /older kind/],
    ['cut off', workbook([['Name'], ['Ana']]).slice(0, 300), 'not-a-table', /no whole workbook/],
    [
      'that is another archive',
      fileOf(zipSync({ 'readme.txt': strToU8('no sheet') }) as Uint8Array<ArrayBuffer>),
      'corrupt',
      /cannot be read/,
    ],
  ])('%s is refused with what to do', async (_name, file, kind, says) => {
    const answer = await read(file, 'a.xlsx');
    expect(answer).toMatchObject({ ok: false, error: { kind, detail: expect.stringMatching(says) } });
  });
});

describe('a cell', () => {
  it.each([
    [null, ''],
    [0, '0'],
    [0.1 + 0.2, '0.3'],
    [1.234, '1.2340'],
    [1234, '1234'],
    [true, 'true'],
    [new Date(Date.UTC(2026, 5, 11)), '2026-06-11'],
    [new Date(Number.NaN), ''],
  ])('%s is %s', (cell, text) => expect(textOfCell(cell)).toBe(text));
});
