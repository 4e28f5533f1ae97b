import { expect, test, vi } from 'vitest';
import { phraseSources } from '../phrase-sources';
import { prepareLists } from './prepare-lists';
import { requiredWords } from './required-words';
import { smallAlternatives } from './small-alternatives';

/** As in a built extension. */
async function built(sources: readonly string[]) {
  const preparedLists = prepareLists(sources);
  vi.resetModules();
  vi.doMock('./prepared-lists', () => ({ preparedLists }));
  return {
    ...(await import('./taken-apart')),
    ...(await import('./small-alternatives')),
    ...(await import('./required-words')),
  };
}

test('what the build takes apart is what would be taken apart here', { timeout: 60_000 }, async () => {
  const sources = phraseSources();
  const there = await built(sources);
  for (const source of sources) {
    const alternatives = smallAlternatives(source);
    expect(there.preparedAlternatives(source)).not.toBeNull();
    expect(there.smallAlternatives(source)).toEqual(alternatives);
    for (const one of alternatives) expect(there.requiredWords(one)).toEqual(requiredWords(one));
  }
});

test('a list the build did not know is taken apart all the same', async () => {
  const there = await built(['a (?:b|c)']);
  expect(there.preparedAlternatives('red|(?:light |dark )?blue')).toBeNull();
  expect(there.smallAlternatives('red|(?:light |dark )?blue')).toEqual(['red', '(?:light |dark )?blue']);
  expect(there.requiredWords('(?:light |dark )?blue')).toEqual([['blue']]);
});

test('lists that could be taken for one another are refused', () => {
  const start = 'x'.repeat(60);
  expect(() => prepareLists([`${start}a`, `${start}b`])).toThrow('begin alike');
});
