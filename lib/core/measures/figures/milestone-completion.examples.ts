import { given, type MeasureExamples } from '../../../../test/core/build-measure';
import { milestones } from '../../../../test/core/measure-cases';

export const examples: MeasureExamples = [
  {
    name: 'reached in time is one of five that were due',
    on: given(milestones),
    is: { value: 0.2, done: 1, of: 5 },
  },
  {
    name: 'none due',
    on: given({ deals: milestones.deals, from: '2026-06-01' }),
    is: { value: null },
  },
];
