import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'the middle of three; a deal never heard from is not asked',
    on: given({
      deals: [
        aDeal({ id: 'a', lastReply: '2026-06-10' }),
        aDeal({ id: 'b', lastReply: '2026-06-07' }),
        aDeal({ id: 'c', lastReply: '2026-05-11' }),
        aDeal({ id: 'd' }),
      ],
    }),
    is: { value: 4, done: 2, of: 3, says: ['31 of 10 days', '4 of 10 days', '1 of 10 days'] },
  },
  { name: 'nobody ever wrote', on: given({}), is: { value: null } },
];
