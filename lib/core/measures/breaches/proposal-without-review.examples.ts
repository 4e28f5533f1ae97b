import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    {
      name: 'sent, nothing booked',
      on: onDeal({ stage: 'proposal', sent: '2026-06-08' }),
      says: 'Proposal out, no review call',
    },
  ],
  keeps: [
    {
      name: 'a call is booked',
      on: onDeal({ stage: 'proposal', sent: '2026-06-08', ahead: [{ due: '2026-06-15', name: 'Go through it' }] }),
    },
    { name: 'an earlier stage', on: onDeal({ stage: 'discovery', sent: '2026-06-08' }) },
    { name: 'nothing was sent', on: onDeal({ stage: 'proposal' }) },
  ],
};
