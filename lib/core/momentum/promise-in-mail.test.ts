import { expect, test } from 'vitest';
import { records, threadOf } from '../../../test/core/build-situation';
import { promiseInMail } from './promise-in-mail';

function promised(line: string) {
  const thread = threadOf([{ from: 'jonas', to: ['ana'], on: '2026-06-10', text: `Hi Ana,\n\n${line}\n\nJonas` }]);
  return promiseInMail(thread, records.rep, 'Ana', 2);
}

test.each([
  ['I’ll send you the floor plan by Friday.', { what: 'Send the floor plan', due: '2026-06-12' }],
  ['I’ll send you the plan.', { what: 'Send the plan', due: '2026-06-12' }],
])('owed once it is out: %s', (line, step) => {
  expect(promised(line)).toMatchObject(step);
});

test.each([
  // what is done while the buyer stays silent is no step of its own
  'I’ll keep the time free until Friday 12 June and release it after that.',
  'I’ll keep the time free until Friday 12 June and then release it.',
  'If I hear nothing by Friday, I’ll close my file.',
  'As promised, here is the floor plan.',
])('nothing is owed: %s', (line) => {
  expect(promised(line)).toBeNull();
});
