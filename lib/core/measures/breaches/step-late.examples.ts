import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    {
      name: 'due yesterday',
      on: onDeal({ step: { due: '2026-06-10', reason: 'by-hand' } }),
      says: 'Next step late by 1 day',
    },
  ],
  keeps: [
    { name: 'due today', on: onDeal({ step: { due: '2026-06-11', reason: 'by-hand' } }) },
    { name: 'a promise has its own rule', on: onDeal({ step: { due: '2026-06-10', reason: 'promise-due' } }) },
  ],
};
