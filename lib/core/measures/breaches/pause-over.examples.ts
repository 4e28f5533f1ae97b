import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    {
      name: 'its day has come',
      on: onDeal({ parked: { until: '2026-06-11', why: 'Budget' } }),
      says: 'Pause over since Thu 11 Jun',
    },
  ],
  keeps: [
    { name: 'still asleep', on: onDeal({ parked: { until: '2026-06-12', why: 'Budget' } }) },
    { name: 'never asleep', on: onDeal({}) },
  ],
};
