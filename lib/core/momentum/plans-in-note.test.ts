import { expect, test } from 'vitest';
import type { Day } from '../domain/instant';
import { plansInNote } from './plans-in-note';

const TODAY = '2026-06-11' as Day;

test.each<readonly [string, readonly (readonly [string, string])[]]>([
  ['Call Ana next Tuesday.', [['Call Ana', '2026-06-16']]],
  [
    'Good talk with Ana.\nSend the data sheet by 19 June. Call Ben on 15 June.',
    [
      ['Call Ben on 15 June', '2026-06-15'],
      ['Send the data sheet by 19 June', '2026-06-19'],
    ],
  ],
  ['Call Ana next Tuesday.\nCall Ana next Tuesday.', [['Call Ana', '2026-06-16']]],
  ['We called Ana last Tuesday.', []],
  ['Shall I call Ana next Tuesday?', []],
  ['Ana likes the plan.', []],
  ['', []],
])('%s', (note, plans) => {
  expect(plansInNote(note, TODAY).map(({ what, due }) => [what, due])).toEqual(plans);
});
