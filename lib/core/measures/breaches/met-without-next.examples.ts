import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [{ name: 'they met on Monday', on: onDeal({ met: '2026-06-08' }), says: 'Call held, no next date' }],
  keeps: [
    { name: 'a step is agreed', on: onDeal({ met: '2026-06-08', step: { due: '2026-06-15', reason: 'by-hand' } }) },
    {
      name: 'the next meeting is set',
      on: onDeal({ met: '2026-06-08', ahead: [{ due: '2026-06-18', name: 'Review' }] }),
    },
    { name: 'months ago: the silence rule speaks', on: onDeal({ met: '2026-03-02' }) },
  ],
};
