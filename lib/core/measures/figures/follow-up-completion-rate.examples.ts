import { given, type MeasureExamples } from '../../../../test/core/build-measure';
import { promises, promisesSay } from '../../../../test/core/measure-cases';

export const examples: MeasureExamples = [
  {
    name: 'on the day, a day late, still open; a replaced one and one due today are not asked',
    on: given(promises),
    is: {
      value: 1 / 3,
      done: 1,
      of: 3,
      says: promisesSay,
      groups: [['Discovery', 1, 3]],
    },
  },
  {
    name: 'given up after its day was missed',
    on: given({
      log: [['step-closed', '2026-05-08', { step: 's1', reason: 'by-hand', due: '2026-05-06', outcome: 'cancelled' }]],
    }),
    is: { value: 0, of: 1, says: ['due Wed 6 May, given up Fri 8 May'] },
  },
  {
    name: 'given up on its very day',
    on: given({
      log: [['step-closed', '2026-05-06', { step: 's1', reason: 'by-hand', due: '2026-05-06', outcome: 'cancelled' }]],
    }),
    is: { value: null },
  },
  {
    name: 'a step the log knows as open and the records do not is not asked',
    on: given({ log: [['step-accepted', '2026-05-01', { step: 's1', reason: 'by-hand', due: '2026-05-06' }]] }),
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
