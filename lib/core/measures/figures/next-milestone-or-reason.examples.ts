import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'ahead, paused for a reason, lost for a reason; passed, lost without; won and active are not asked',
    on: given({
      deals: [
        aDeal({ id: 'a', mode: 'long-cycle', ahead: [{ due: '2026-06-18', name: 'Demo' }] }),
        aDeal({ id: 'b', mode: 'long-cycle', parked: { until: '2026-09-01', why: 'Budget' } }),
        aDeal({ id: 'c', mode: 'long-cycle', outcome: 'lost', exitReason: 'No budget' }),
        aDeal({ id: 'd', mode: 'long-cycle', ahead: [{ due: '2026-06-10', name: 'Demo' }] }),
        aDeal({ id: 'e', mode: 'long-cycle', outcome: 'lost', exitReason: ' ' }),
        aDeal({ id: 'f', mode: 'long-cycle', outcome: 'won' }),
        aDeal({ id: 'g' }),
      ],
    }),
    is: {
      value: 0.6,
      done: 3,
      of: 5,
      says: [
        'Demo, Thu 18 Jun',
        'Budget',
        'No budget',
        'neither a milestone nor a reason',
        'neither a milestone nor a reason',
      ],
    },
  },
  { name: 'no long deal', on: given({}), is: { value: null } },
];
