import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    {
      name: 'a week ago',
      on: onDeal({ ahead: [{ due: '2026-06-04', name: 'Pilot review' }] }),
      says: 'Milestone of Thu 4 Jun passed',
    },
  ],
  keeps: [
    { name: 'today', on: onDeal({ ahead: [{ due: '2026-06-11', name: 'Pilot review' }] }) },
    {
      name: 'while the deal is put aside',
      on: onDeal({
        ahead: [{ due: '2026-06-04', name: 'Pilot review' }],
        parked: { until: '2026-09-01', why: 'Budget' },
      }),
    },
  ],
};
