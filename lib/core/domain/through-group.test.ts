import { expect, test } from 'vitest';
import { throughGroup } from './through-group';

test.each([
  ["'Ana Ruiz' via Sales", 'Ana Ruiz'],
  ['Ana Ruiz via Sales Team', 'Ana Ruiz'],
  ['Ana Ruiz', null],
  ['Olivia Viani', null],
  ['via Roma', null],
  ['', null],
])('%s', (name, who) => {
  expect(throughGroup(name)).toBe(who);
});
