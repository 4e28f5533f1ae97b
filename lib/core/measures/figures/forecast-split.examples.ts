import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'heard, silent, paused, never heard, in Recycle; currencies stand apart, the larger first',
    on: given({
      deals: [
        aDeal({ id: 'a', lastReply: '2026-06-09' }),
        aDeal({ id: 'b', lastReply: '2026-05-01' }),
        aDeal({ id: 'c', lastReply: '2026-06-09', parked: { until: '2026-09-01', why: 'Budget' } }),
        aDeal({ id: 'd', amount: { amount: 10, currency: 'GBP' } }),
        aDeal({ id: 'e', lastReply: '2026-06-09', override: 'recycle' }),
        aDeal({ id: 'f', lastReply: '2026-06-09', amount: null }),
      ],
    }),
    is: {
      value: 0.25,
      done: 1,
      of: 5,
      says: ['with momentum', 'quiet for 41 of 10 days', 'paused', 'in Recycle', 'no contact known'],
      groups: [
        ['EUR', 40_000, 160_000],
        ['GBP', 0, 10],
      ],
    },
  },
  { name: 'no amounts', on: given({ deals: [aDeal({ amount: null })] }), is: { value: null } },
];
