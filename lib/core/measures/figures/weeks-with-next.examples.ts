import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'a step until its day, then a gap; only weeks since the deal began',
    on: given({
      from: '2026-05-04',
      deals: [aDeal({ created: '2026-05-12' })],
      log: [
        ['step-accepted', '2026-05-13', { step: 's1', reason: 'by-hand', due: '2026-05-25' }],
        ['step-closed', '2026-05-26', { step: 's1', reason: 'by-hand', due: '2026-05-25', outcome: 'done' }],
      ],
    }),
    is: { value: 0.5, done: 2, of: 4, says: ['2 of 4 weeks'] },
  },
  {
    name: 'a pause until the deal is taken up',
    on: given({
      from: '2026-05-04',
      deals: [aDeal({ created: '2026-05-01' })],
      log: [
        ['parked', '2026-05-13', { until: '2026-12-01' }],
        ['unparked', '2026-05-27', {}],
      ],
    }),
    is: { value: 0.4, done: 2, of: 5 },
  },
  {
    name: 'a milestone that was reached before its day',
    on: given({
      from: '2026-05-25',
      deals: [aDeal({ created: '2026-05-01', past: [{ due: '2026-07-01', done: '2026-06-01' }] })],
    }),
    is: { value: 0.5, done: 1, of: 2 },
  },
  { name: 'no week is over', on: given({ from: '2026-06-08' }), is: { value: null } },
];
