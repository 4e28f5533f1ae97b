import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [{ name: 'last week', on: onDeal({ closeDate: '2026-06-04' }), says: 'Close date Thu 4 Jun passed' }],
  keeps: [
    { name: 'today', on: onDeal({ closeDate: '2026-06-11' }) },
    { name: 'none', on: onDeal({}) },
  ],
};
