import { expect, test } from 'vitest';

/** What issue by issue was asked of deciding and drafting; each number is named where it is tested. */
const RANGES: readonly (readonly [part: 0 | 1 | 2 | 3 | 4, from: number, to: number])[] = [
  [0, 2, 7],
  [0, 21, 25],
  [0, 31, 51],
  [0, 59, 61],
  [0, 66, 75],
  [1, 2, 8],
  [1, 17, 20],
  [1, 27, 36],
  [1, 43, 49],
  [1, 53, 61],
  [2, 2, 11],
  [2, 19, 23],
  [2, 27, 30],
  [2, 35, 45],
  [3, 1, 1],
  [3, 4, 16],
  [3, 19, 31],
  [3, 36, 46],
  [3, 50, 54],
  [4, 3, 7],
  [4, 9, 9],
  [4, 13, 18],
  [4, 21, 23],
];
/** What was asked of the workspace: today, momentum, reviews, measures, audits, the library (issue 6). */
const OF_THE_WORKSPACE: typeof RANGES = [
  [0, 26, 26],
  [0, 29, 30],
  [0, 52, 57],
  [0, 60, 67],
  [1, 22, 22],
  [1, 25, 26],
  [1, 37, 42],
  [1, 50, 54],
  [1, 62, 64],
  [2, 12, 18],
  [2, 23, 29],
  [2, 31, 51],
  [2, 53, 53],
  [3, 2, 3],
  [3, 17, 17],
  [3, 19, 21],
  [3, 26, 27],
  [3, 32, 35],
  [3, 47, 47],
  [3, 49, 49],
  [4, 3, 12],
  [4, 14, 14],
  [4, 19, 19],
  [4, 24, 26],
];
const RULINGS = [1, 2, 3, 4, 5, 6].map((n) => `R-${n}`);

/** Test files and tables of examples; the lists above do not count as a test. */
const tests = import.meta.glob<string>(
  [
    '../**/*.test.ts',
    '../**/*.spec.ts',
    '../**/*.test.tsx',
    '../core/**/*.ts',
    '../../lib/**/*.examples.ts',
    '../../lib/**/*.test.ts',
    '../../components/**/*.test.tsx',
    '../../components/**/*.test.ts',
    '!./requirements.test.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** A measure names what asked for it in itself, because managers read it there; its table stands beside it. */
const measured = import.meta.glob<string>('../../lib/core/measures/figures/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const withTable = Object.entries(measured).flatMap(([path, text]) =>
  path.replace(/\.ts$/, '.examples.ts') in measured ? (/requirement: '([^']+)'/.exec(text)?.[1] ?? []) : [],
);

function listed(ranges: typeof RANGES): readonly string[] {
  return ranges.flatMap(([part, from, to]) => Array.from({ length: to - from + 1 }, (_, n) => `S${part}-${from + n}`));
}

function citedIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, series = '', first = '', last] of text.matchAll(/\b(S[0-4]|R|N)-(\d+)(?:…(\d+))?/g)) {
    for (let n = Number(first); n <= Number(last ?? first); n++) found.push(`${series}-${n}`);
  }
  return found;
}

/** Left out on purpose: there is no builder of sequences. */
const NOT_HERE: ReadonlySet<string> = new Set(['S3-52']);
const cited = new Set([...Object.values(tests), ...withTable].flatMap(citedIn));

test.each([
  ['deciding and drafting', [...listed(RANGES), ...RULINGS]],
  ['the workspace', listed(OF_THE_WORKSPACE)],
])('every requirement about %s is named by a test', (_, asked) => {
  expect(asked.filter((id) => !cited.has(id) && !NOT_HERE.has(id))).toEqual([]);
});
