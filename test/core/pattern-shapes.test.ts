import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf } from '../../lib/core/reading/any-of';
import { books } from '../../lib/core/reading/books';
import { smallAlternatives } from '../../lib/core/reading/phrases/small-alternatives';
import { loopsInLoops } from './loops-in-loops';

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../lib/core/**/*.ts', '!../../lib/core/**/*.test.ts', '!../../lib/core/**/*.examples.ts'],
  { eager: true },
);
const exported = Object.entries(modules).flatMap(([file, module]) =>
  patternsIn(module).map((pattern) => [file.replace('../../lib/core/', ''), pattern] as const),
);
const ofBooks = Object.entries(books).flatMap(([lang, book]) => {
  const expand = (source: string): string =>
    source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => `(?:${expand(anyOf(book.classes[name] ?? ''))})`);
  const sources = Object.values(book.sets).flatMap((set) => Object.values(set).map((lines) => expand(anyOf(lines))));
  return sources.flatMap(smallAlternatives).map((source) => [lang, new RegExp(source)] as const);
});

/** Patterns, and lists of alternatives that are no patterns yet, however deep a module holds them. */
function patternsIn(value: unknown, depth = 0): readonly RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return Object.values(value).flatMap((one) => patternsIn(one, depth + 1));
}

describe('what runs away', () => {
  test.each([
    ['(?:a+)+', true],
    ['(?:\\w+\\s?)*', true],
    ['(?:.{0,60} )+', true],
    ['x(?:(?:really|\\w+){1,20} ?)*', true],
    ['(?:a|a+)*', true],
    ['(?!(?:a*)*b)a', true],
    ['(?:\\w+ )*', false],
    ['(?:[a-z]+[.-])*', false],
    ['(?:\\w+ ?){0,3}', false],
    ['\\w+ (?:really |quite ){0,3}\\w+', false],
  ])('%s: %s', (source, runs) => {
    expect(loopsInLoops(new RegExp(source)).length > 0).toBe(runs);
  });
});

test('the phrases are all there to be looked at', () => {
  expect(Object.keys(books).length).toBeGreaterThanOrEqual(7);
  expect(ofBooks.length).toBeGreaterThan(4000);
  expect(exported.length).toBeGreaterThan(50);
});

test.each([
  ['what modules of the core export', exported],
  ['the phrases of all languages', ofBooks],
])('no loop runs away: %s', (_, patterns) => {
  const bad = patterns.filter(([, pattern]) => loopsInLoops(pattern).length > 0);
  expect(bad.map(([where, { source }]) => `${where}: ${source.slice(0, 200)}`)).toEqual([]);
});

test('a loop that runs away is found in any of the phrases', () => {
  const sources = ofBooks.map(([, { source }]) => source);
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.constantFrom('(?:\\w+)+', '(?:[a-z]+ ?)*', '(?:(?:so|very)* ?){12,}'),
      (source, planted) => loopsInLoops(new RegExp(`(?:${source}) ${planted}`)).length > 0,
    ),
  );
});
