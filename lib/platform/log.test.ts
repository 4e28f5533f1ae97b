import { expect, test } from 'vitest';
import { censor } from './log';

test.each([
  [new Error('cannot read "please take me off" for ana@corvane.example'), 'Error: cannot read <text> for <address>'],
  [new TypeError("x 'Ana Ruiz' 12345"), 'TypeError: x <text> <number>'],
  ['Ana said no', 'string'],
])('%s keeps no people', (error, expected) => {
  expect(censor(error)).toBe(expected);
});
