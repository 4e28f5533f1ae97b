import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    { name: 'two months', on: onDeal({ lastReply: '2026-04-11', sent: '2026-04-12' }), says: 'Quiet for 61 days' },
  ],
  keeps: [
    { name: 'two days', on: onDeal({ lastReply: '2026-06-09', sent: '2026-06-10' }) },
    { name: 'put aside', on: onDeal({ lastReply: '2026-04-11', parked: { until: '2026-09-01', why: 'Budget' } }) },
    { name: 'never heard of', on: onDeal({}) },
  ],
};
