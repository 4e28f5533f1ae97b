import Papa from 'papaparse';

const CANDIDATES = [',', ';', '\t', '|'] as const;

/** The separator that gives the first lines the same number of columns, the more the better; `,` for a single column. */
export function guessDelimiter(sample: string): string {
  let best: { delimiter: string; columns: number; steady: number } = { delimiter: ',', columns: 1, steady: 0 };
  for (const delimiter of CANDIDATES) {
    const { data } = new Papa.Parser({ delimiter, newline: '\n', preview: 20 }).parse(sample, 0, true) as {
      data: string[][];
    };
    const columns = data[0]?.length ?? 1;
    if (columns < 2) continue;
    const steady = data.filter((row) => row.length === columns).length / data.length;
    if (steady > best.steady || (steady === best.steady && columns > best.columns))
      best = { delimiter, columns, steady };
  }
  return best.delimiter;
}
