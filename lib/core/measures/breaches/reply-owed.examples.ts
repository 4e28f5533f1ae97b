import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    {
      name: 'they wrote last',
      on: onDeal({ lastReply: '2026-06-08', sent: '2026-06-02' }),
      says: 'They wrote, 3 days without answer',
    },
    { name: 'they wrote today', on: onDeal({ lastReply: '2026-06-11' }), says: 'They wrote today' },
  ],
  keeps: [
    { name: 'we wrote last', on: onDeal({ lastReply: '2026-06-02', sent: '2026-06-08' }) },
    { name: 'nobody has written', on: onDeal({}) },
    {
      name: 'the deal is put aside',
      on: onDeal({ lastReply: '2026-06-08', parked: { until: '2026-09-01', why: 'Budget' } }),
    },
  ],
};
