import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'reached, reached late, passed, moved in time, moved too late; due today is not asked',
    on: given({
      deals: [
        aDeal({
          id: 'a',
          past: [
            { due: '2026-05-05', done: '2026-05-05' },
            { due: '2026-05-06', done: '2026-05-07' },
          ],
          ahead: [
            { due: '2026-05-08', name: 'Demo' },
            { due: '2026-06-11', name: 'Review' },
          ],
        }),
      ],
      log: [
        ['deal-changed', '2026-05-10', { field: 'milestone', from: '2026-05-11', due: '2026-06-20' }, { deal: 'a' }],
        ['deal-changed', '2026-05-13', { field: 'milestone', from: '2026-05-12', due: '2026-06-20' }, { deal: 'a' }],
        [
          'deal-changed',
          '2026-05-13',
          { field: 'budget-window', from: '2026-05-12', due: '2026-06-20' },
          { deal: 'a' },
        ],
        ['deal-changed', '2026-05-10', { field: 'milestone', from: '2026-05-15', due: '2026-05-14' }, { deal: 'a' }],
      ],
    }),
    is: {
      value: 0.6,
      done: 3,
      of: 5,
      says: [
        'Call, due Tue 5 May, reached Tue 5 May',
        'Call, due Wed 6 May, reached Thu 7 May',
        'Demo, due Fri 8 May, passed',
        'due Mon 11 May, moved to Sat 20 Jun',
        'due Tue 12 May, moved to Sat 20 Jun',
      ],
    },
  },
  {
    name: 'none due',
    on: given({
      deals: [
        aDeal({
          id: 'a',
          past: [
            { due: '2026-05-05', done: '2026-05-05' },
            { due: '2026-05-06', done: '2026-05-07' },
          ],
          ahead: [
            { due: '2026-05-08', name: 'Demo' },
            { due: '2026-06-11', name: 'Review' },
          ],
        }),
      ],
      from: '2026-06-01',
    }),
    is: { value: null },
  },
];
