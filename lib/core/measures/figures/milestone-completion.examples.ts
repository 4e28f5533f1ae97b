import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'reached in time is one of five that were due',
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
    is: { value: 0.2, done: 1, of: 5 },
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
