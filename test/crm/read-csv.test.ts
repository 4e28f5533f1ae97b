import { describe, expect, it } from 'vitest';
import { fileOf, read, tableOf } from './file';

const utf16 = (text: string, bom: boolean, little: boolean) => {
  const bytes = new Uint8Array((text.length + (bom ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(bom ? '\ufeff' : ''), ...text].forEach((letter, at) => {
    view.setUint16(at * 2, letter.charCodeAt(0), little);
  });
  return fileOf(bytes);
};
const latin = (text: string) => fileOf(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))));
const CSV = 'Name,Email\nJürgen Groß,j@corvane.example\n';

describe('encodings', () => {
  it.each([
    ['UTF-8', fileOf(CSV), []],
    ['UTF-8 with a mark', fileOf(`\ufeff${CSV}`), []],
    ['UTF-16 little end first', utf16(CSV, true, true), ['Read as UTF-16.']],
    ['UTF-16 big end first', utf16(CSV, true, false), ['Read as UTF-16.']],
    ['UTF-16 without a mark', utf16(CSV, false, true), ['Read as UTF-16.']],
    ['Windows-1252', latin(CSV), [expect.stringContaining('Windows-1252')]],
  ])('%s', async (_name, file, notes) => {
    const table = await tableOf(file);
    expect(table.headers).toEqual(['Name', 'Email']);
    expect(table.rows).toEqual([['Jürgen Groß', 'j@corvane.example']]);
    expect(table.notes).toEqual(notes);
  });

  it('a byte that breaks UTF-8 far into the file', async () => {
    const start = `Name,Email\n${'Ana,a@b.example\n'.repeat(20_000)}`;
    const table = await tableOf(fileOf(start, Uint8Array.from([0x4a, 0xfc, 0x2c, 0x6a, 0x40, 0x78, 0x2e, 0x65, 0x0a])));
    expect(table.rows.at(-1)).toEqual(['Jü', 'j@x.e']);
    expect(table.rows).toHaveLength(20_001);
  });
});

describe('separators, quotes and lines', () => {
  it.each([
    ['commas', 'a,b\n1,"x, y"\n', [['1', 'x, y']]],
    [
      'semicolons with decimal commas',
      'a;b\n1,5;2\n3,5;4\n',
      [
        ['1,5', '2'],
        ['3,5', '4'],
      ],
    ],
    ['tabs', 'a\tb\n1\t2\n', [['1', '2']]],
    [
      'Windows lines',
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'old Mac lines',
      'a,b\r1,2\r3,4\r',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['no last line end', 'a,b\n1,2', [['1', '2']]],
    ['doubled quotes and line breaks in a cell', 'a,b\n"say ""hi""","two\nlines"\n', [['say "hi"', 'two\nlines']]],
    ['blank lines and short rows', 'a,b\n\n1\n,,\n3,4,\n', [['1'], ['3', '4', '']]],
    ['one column', 'Email\na@b.example\n', [['a@b.example']]],
  ])('%s', async (_name, csv, rows) => {
    expect((await tableOf(fileOf(csv))).rows).toEqual(rows);
  });

  it('knows the line of each row, over cells with line breaks and portions of the file', async () => {
    const long = `Name,Email\n"A\nB",a@b.example\n${'Ana,a@b.example\n'.repeat(30_000)}Bo,b@b.example,too,many\n`;
    const table = await tableOf(fileOf(long));
    expect(table.lines.slice(0, 2)).toEqual([2, 4]);
    expect(table.lines.at(-1)).toBe(30_003);
    expect(table.problems).toEqual([
      { line: 30_004, message: 'It has 4 cells, the header 2. Look for a separator or quotation mark too many.' },
    ]);
  });

  it('names headers that are empty', async () => {
    expect((await tableOf(fileOf('Name,,Email\na,b,c\n'))).headers).toEqual(['Name', 'Column 2', 'Email']);
  });
});

describe('files that cannot be read are refused with what to do', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 131) % 251);
  it.each([
    ['nothing', fileOf(''), 'empty'],
    ['headers alone', fileOf('Name,Email\n'), 'empty'],
    ['a workbook', fileOf(zip), 'not-a-table'],
    ['a PDF', fileOf('%PDF-1.7 …'), 'not-a-table'],
    ['noise', fileOf(noise), 'not-a-table'],
    ['a quote that is never closed', fileOf(`Name,Email\n"Ana,${'x'.repeat(1_200_000)}`), 'corrupt'],
  ])('%s', async (_name, file, kind) => {
    const result = await read(file);
    expect(result).toMatchObject({ ok: false, error: { kind } });
    if (!result.ok) expect(result.error.detail).toMatch(/\. \S/);
  });

  it('two hundred megabytes, at once and without reading them', async () => {
    let reads = 0;
    const huge = {
      size: 200 * 1024 * 1024,
      slice: () => fileOf('Name,Email\n'),
      stream: () => {
        reads += 1;
        throw new Error('read');
      },
    } as unknown as Blob;
    expect(await read(huge)).toMatchObject({
      ok: false,
      error: { kind: 'too-large', detail: expect.stringContaining('200 MB') },
    });
    expect(reads).toBe(0);
  });

  it('a small unclosed quote names its line and keeps what came before', async () => {
    const table = await tableOf(fileOf('Name,Email\nAna,a@b.example\n"Bo,b@b.example\nCy,c@b.example\n'));
    expect(table.rows).toEqual([['Ana', 'a@b.example']]);
    expect(table.problems).toMatchObject([{ line: 3, message: expect.stringContaining('never closed') }]);
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    const { readImportFile } = await import('@/lib/crm/read-import-file');
    expect(await readImportFile(fileOf('Name,Email\na,b\n'), 'x.csv', stop.signal)).toMatchObject({
      ok: false,
      error: { kind: 'cancelled' },
    });
  });
});
