import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame } from './is-same';

test.each<[string, unknown, unknown, boolean]>([
  ['the same text', 'a', 'a', true],
  ['other text', 'a', 'b', false],
  ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['a key more', { a: 1 }, { a: 1, b: undefined }, false],
  ['another key', { a: undefined }, { b: undefined }, false],
  ['a list and what looks like one', [1], { 0: 1 }, false],
  ['an order changed', [1, 2], [2, 1], false],
  ['nothing and an empty thing', null, {}, false],
  ['a difference deep inside', { a: [{ b: null }] }, { a: [{ b: 0 }] }, false],
])('%s', (_, a, b, same) => {
  expect(isSame(a, b)).toBe(same);
  expect(isSame(b, a)).toBe(same);
});

test('a copy is the same; a value beside it is another', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isSame(value, structuredClone(value))).toBe(true);
      expect(isSame({ value, more: 1 }, { value: structuredClone(value), more: 2 })).toBe(false);
    }),
  );
});
