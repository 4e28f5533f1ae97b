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
const RULINGS = [1, 2, 3, 4, 5, 6].map((n) => `R-${n}`);

/** Test files and tables of examples; the list above does not count as a test. */
const sources = import.meta.glob<string>(
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

const asked = [
  ...RANGES.flatMap(([part, from, to]) => Array.from({ length: to - from + 1 }, (_, n) => `S${part}-${from + n}`)),
  ...RULINGS,
];

function citedIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, series = '', first = '', last] of text.matchAll(/\b(S[0-4]|R|N)-(\d+)(?:…(\d+))?/g)) {
    for (let n = Number(first); n <= Number(last ?? first); n++) found.push(`${series}-${n}`);
  }
  return found;
}

/** No rule of the core: what the manager's page shows, and what is left out on purpose (no builder of sequences). */
const NOT_HERE: ReadonlySet<string> = new Set(['S2-40', 'S2-43', 'S3-26', 'S3-52']);

test('every requirement about deciding and drafting is named by a test', () => {
  const cited = new Set(Object.values(sources).flatMap(citedIn));
  expect(asked.filter((id) => !cited.has(id) && !NOT_HERE.has(id))).toEqual([]);
});
