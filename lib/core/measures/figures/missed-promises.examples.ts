import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';
import { promises, promisesSay } from '../../../../test/core/measure-cases';

export const examples: MeasureExamples = [
  {
    name: 'on the day, a day late, still open; a replaced one and one due today are not asked',
    on: given(promises),
    is: {
      value: 2,
      done: 2,
      of: 3,
      says: promisesSay,
    },
  },
  {
    name: 'another kind of step is no promise',
    on: given({ deals: [aDeal({ step: { due: '2026-06-05', reason: 'by-hand' } })] }),
    is: { value: null },
  },
  {
    name: 'outside the period',
    on: given({
      from: '2026-06-01',
      log: [['step-closed', '2026-05-06', { step: 's1', reason: 'promise-due', due: '2026-05-06', outcome: 'done' }]],
    }),
    is: { value: null, of: 0 },
  },
];
