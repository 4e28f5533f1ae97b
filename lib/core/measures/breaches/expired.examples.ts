import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [{ name: 'over since Monday', on: onDeal({ expires: '2026-06-08' }), says: 'Expired, no exit reason' }],
  keeps: [
    { name: 'its last day', on: onDeal({ expires: '2026-06-11' }) },
    { name: 'no end', on: onDeal({}) },
  ],
};
