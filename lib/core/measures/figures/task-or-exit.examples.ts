import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'a step, a pause, an exit; nothing, lost without a reason; won and long are not asked',
    on: given({
      deals: [
        aDeal({ id: 'a', step: { due: '2026-06-01', reason: 'by-hand' } }),
        aDeal({ id: 'b', parked: { until: '2026-09-01', why: 'Budget' } }),
        aDeal({ id: 'c', outcome: 'lost', exitReason: 'No budget' }),
        aDeal({ id: 'd' }),
        aDeal({ id: 'e', outcome: 'lost' }),
        aDeal({ id: 'f', outcome: 'won' }),
        aDeal({ id: 'g', mode: 'long-cycle' }),
      ],
    }),
    is: {
      value: 0.6,
      done: 3,
      of: 5,
      says: ['Call', 'Budget', 'No budget', 'nothing ahead', 'closed without a reason'],
    },
  },
  { name: 'no active deal', on: given({ deals: [] }), is: { value: null } },
];
