import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    {
      name: 'a promise of Tuesday',
      on: onDeal({ step: { due: '2026-06-09', reason: 'promise-due' } }),
      says: 'Promise missed by 2 days',
    },
  ],
  keeps: [
    { name: 'due today', on: onDeal({ step: { due: '2026-06-11', reason: 'promise-due' } }) },
    { name: 'a late step that nobody promised', on: onDeal({ step: { due: '2026-06-09', reason: 'by-hand' } }) },
  ],
};
