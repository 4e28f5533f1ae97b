import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    {
      name: 'the budget ends next week',
      on: onDeal({ budget: { from: '2026-05-01', to: '2026-06-18' } }),
      says: 'Budget window ends Thu 18 Jun',
    },
    {
      name: 'the decision',
      on: onDeal({ decision: { from: '2026-06-01', to: '2026-06-12' } }),
      says: 'Decision window ends Fri 12 Jun',
    },
  ],
  keeps: [
    { name: 'not open yet', on: onDeal({ budget: { from: '2026-06-12', to: '2026-06-18' } }) },
    { name: 'open for long', on: onDeal({ budget: { from: '2026-05-01', to: '2026-08-18' } }) },
  ],
};
