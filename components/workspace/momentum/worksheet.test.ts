import { expect, test } from 'vitest';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { parseWorksheet, signsOf } from './worksheet';

/** S3-17: each remembered task has a sign that brings it up, and says whether its rule is in force. */
test('every trigger of the policy is a sign, and a rule that is off says so', () => {
  const signs = signsOf({ ...defaultPolicy, switches: { ...defaultPolicy.switches, watchInactivity: false } });
  expect(signs.map(({ label }) => label)).toEqual(
    expect.arrayContaining(defaultPolicy.triggers.map(({ label }) => label)),
  );
  expect(signs.find(({ id }) => id === 'quiet')?.on).toBe(false);
  expect(signs.find(({ id }) => id === 'due')?.on).toBe(true);
  expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length);
});

test.each([
  ['a row', [{ task: 'Ring after the fair', sign: 'due' }], 1],
  ['an empty one', [{ task: ' ', sign: 'due' }], 0],
  ['half a row', [{ task: 'x' }], 0],
  ['something else', 'x', 0],
  ['nothing', null, 0],
  ['far too many', Array.from({ length: 99 }, () => ({ task: 'x', sign: 'due' })), 40],
])('what was kept is read: %s', (_, kept, count) => expect(parseWorksheet(kept)).toHaveLength(count));
