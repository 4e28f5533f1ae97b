import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [{ name: 'made in January', on: onDeal({ created: '2026-01-11' }), says: 'Nobody has written in 151 days' }],
  keeps: [
    { name: 'new', on: onDeal({ created: '2026-06-10' }) },
    { name: 'we wrote once', on: onDeal({ created: '2026-01-11', sent: '2026-02-01' }) },
  ],
};
