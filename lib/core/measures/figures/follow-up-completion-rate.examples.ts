import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'on the day, a day late, still open; a replaced one and one due today are not asked',
    on: given({
      deals: [aDeal({ step: { due: '2026-06-05', reason: 'promise-due' } })],
      log: [
        ['step-accepted', '2026-05-01', { step: 's1', reason: 'promise-due', due: '2026-05-06' }],
        ['step-closed', '2026-05-06', { step: 's1', reason: 'promise-due', due: '2026-05-06', outcome: 'done' }],
        ['step-accepted', '2026-05-06', { step: 's2', reason: 'promise-due', due: '2026-05-10' }],
        ['step-closed', '2026-05-11', { step: 's2', reason: 'promise-due', due: '2026-05-10', outcome: 'done' }],
        ['step-accepted', '2026-05-11', { step: 's3', reason: 'promise-due', due: '2026-05-20' }],
        ['step-closed', '2026-05-12', { step: 's3', reason: 'promise-due', due: '2026-05-20', outcome: 'cancelled' }],
        [
          'step-closed',
          '2026-06-11T08:00:00Z',
          { step: 's4', reason: 'promise-due', due: '2026-06-11', outcome: 'done' },
        ],
      ],
    }),
    is: {
      value: 1 / 3,
      done: 1,
      of: 3,
      says: ['due Wed 6 May, done Wed 6 May', 'due Sun 10 May, done Mon 11 May', 'due Fri 5 Jun, still open'],
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
