import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [{ name: 'nothing ahead', on: onDeal({}), says: 'No next step, no exit reason' }],
  keeps: [
    { name: 'a step', on: onDeal({ step: { due: '2026-06-15', reason: 'by-hand' } }) },
    { name: 'a checkpoint', on: onDeal({ ahead: [{ due: '2026-06-15', name: 'Review' }] }) },
    { name: 'a pause', on: onDeal({ parked: { until: '2026-09-01', why: 'Budget' } }) },
  ],
};
