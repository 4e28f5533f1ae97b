import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'today counts; a passed one and one without the buyer do not; a won deal is not asked',
    on: given({
      deals: [
        aDeal({ id: 'a', ahead: [{ due: '2026-06-11', name: 'Demo' }] }),
        aDeal({ id: 'b', ahead: [{ due: '2026-06-10', name: 'Demo' }] }),
        aDeal({ id: 'c', ahead: [{ due: '2026-06-18', name: 'Sign' }], aheadKind: 'decision' }),
        aDeal({ id: 'd', outcome: 'won' }),
      ],
    }),
    is: { value: 1 / 3, done: 1, of: 3, says: ['Demo, Thu 11 Jun', 'none booked', 'none booked'] },
  },
  { name: 'nothing open', on: given({ deals: [] }), is: { value: null } },
];
