import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { automaticTable } from './report-automatic';
import { signalTable } from './report-signals';
import { dateTable, intentTable, replyTable } from './report-words';
import { zoneTable } from './report-zones';

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** `npm run -s eval -- report`: scores on the public corpora beside the libraries one would use instead. Always ends with 0. */
export function report(): number {
  const tables = [
    ...from('reply-split.dev.jsonl', zoneTable),
    signalTable(),
    ...from('intent/svaraai.jsonl', replyTable),
    ...from('intent/autoreply', automaticTable),
    ...from('intent/parakweet-train.tsv', intentTable),
    dateTable(),
  ];
  process.stdout.write(`${tables.map(markdown).join('\n\n')}\n`);
  return 0;
}

type Table = readonly (readonly string[])[];

function from(name: string, make: (file: string) => Table): readonly Table[] {
  const file = `${corpora}${name}`;
  return existsSync(file) ? [make(file)] : [[[`skipped: no ${name}`]]];
}

function markdown(table: Table): string {
  const [head = [], ...rows] = table;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
