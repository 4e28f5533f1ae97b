import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';
import { quietDeals } from '../../../../test/core/measure-cases';

export const examples: MeasureExamples = [
  {
    name: 'past the window, on its last day, paused, never heard, won',
    on: given({
      deals: quietDeals,
    }),
    is: { value: 1, done: 1, of: 4, groups: [['Discovery', 1, 4]] },
  },
  { name: 'no open deal', on: given({ deals: [aDeal({ outcome: 'lost' })] }), is: { value: null, of: 0 } },
  { name: 'none of one', on: given({}), is: { value: 0, of: 1, says: ['no contact known'] } },
];
