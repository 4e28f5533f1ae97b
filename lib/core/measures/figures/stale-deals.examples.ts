import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'past the window, on its last day, paused, never heard, won',
    on: given({
      deals: [
        aDeal({ id: 'a', lastReply: '2026-05-31' }),
        aDeal({ id: 'b', lastReply: '2026-06-01' }),
        aDeal({ id: 'c', lastReply: '2026-04-01', parked: { until: '2026-09-01', why: 'Budget' } }),
        aDeal({ id: 'd' }),
        aDeal({ id: 'e', lastReply: '2026-04-01', outcome: 'won' }),
      ],
    }),
    is: { value: 1, done: 1, of: 4, groups: [['Discovery', 1, 4]] },
  },
  { name: 'no open deal', on: given({ deals: [aDeal({ outcome: 'lost' })] }), is: { value: null, of: 0 } },
  { name: 'none of one', on: given({}), is: { value: 0, of: 1, says: ['no contact known'] } },
];
