import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'one has all three, one lacks its milestone, an active deal is not asked',
    on: given({
      deals: [
        aDeal({
          id: 'a',
          mode: 'long-cycle',
          ahead: [{ due: '2026-06-18', name: 'Demo' }],
          step: { due: '2026-06-12', reason: 'by-hand' },
        }),
        aDeal({
          id: 'b',
          mode: 'long-cycle',
          ahead: [{ due: '2026-06-10', name: 'Demo' }],
          step: { due: '2026-06-12', reason: 'by-hand' },
        }),
        aDeal({ id: 'c' }),
      ],
    }),
    is: {
      value: 0.5,
      done: 1,
      of: 2,
      says: ['has all three', 'lacks: dated next milestone'],
      groups: [
        ['Dated next milestone', 1, 2],
        ['Somebody with a buying role', 2, 2],
        ['Reminder for the owner', 2, 2],
      ],
    },
  },
  {
    name: 'a bystander is nobody; a pause is a reminder',
    on: given({
      deals: [
        aDeal({
          mode: 'long-cycle',
          roles: ['other'],
          ahead: [{ due: '2026-06-11', name: 'Demo' }],
          parked: { until: '2026-09-01', why: 'Budget' },
        }),
      ],
    }),
    is: { value: 0, says: ['lacks: somebody with a buying role'] },
  },
  { name: 'no long deal', on: given({}), is: { value: null, of: 0 } },
];
