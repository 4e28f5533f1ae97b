import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';
import { quietDeals } from '../../../../test/core/measure-cases';

export const examples: MeasureExamples = [
  {
    name: 'past the window, on its last day, paused, never heard, won; a long deal is not asked',
    on: given({
      deals: [...quietDeals, aDeal({ id: 'f', mode: 'long-cycle', lastReply: '2026-01-01' })],
    }),
    is: { value: 1, done: 1, of: 4 },
  },
  { name: 'no active deal', on: given({ deals: [aDeal({ mode: 'long-cycle' })] }), is: { value: null } },
];
