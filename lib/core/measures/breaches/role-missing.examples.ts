import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [{ name: 'nobody signs', on: onDeal({ stage: 'proposal', roles: ['champion'] }), says: 'No ' }],
  keeps: [
    { name: 'put aside', on: onDeal({ stage: 'proposal', parked: { until: '2026-09-01', why: 'Budget' } }) },
    {
      name: 'all there',
      on: onDeal({
        stage: 'proposal',
        roles: ['champion', 'economic-buyer', 'decision-maker', 'procurement', 'technical-buyer', 'legal'],
      }),
    },
  ],
};
