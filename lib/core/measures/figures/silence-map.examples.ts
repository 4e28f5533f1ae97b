import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';
import { quietDeals } from '../../../../test/core/measure-cases';

export const examples: MeasureExamples = [
  {
    name: 'past the window, by what came last; on its last day, paused, never heard and won are left out',
    on: given({
      deals: quietDeals,
      log: [
        ['touch-sent', '2026-05-20', { touch: 'x', reason: 'by-hand' }, { deal: 'a' }],
        ['touch-sent', '2026-05-31', { touch: 'y', reason: 'proposal-without-review' }, { deal: 'a' }],
        ['step-closed', '2026-06-02', { step: 's', due: '2026-06-02', outcome: 'done' }, { deal: 'a' }],
      ],
    }),
    is: { value: 1, of: 4, says: ['quiet for 11 of 10 days'], groups: [['Discovery · Proposal sent', 1, 1]] },
  },
  {
    name: 'a meeting that was held and nothing since',
    on: given({ deals: [aDeal({ met: '2026-05-01' })] }),
    is: { value: 1, groups: [['Discovery · Call held', 1, 1]] },
  },
  {
    name: 'the last of several',
    on: given({
      deals: [aDeal({ lastReply: '2026-05-01' })],
      log: [
        ['review-settled', '2026-05-03', { gate: 'pricing', outcome: 'cleared' }],
        ['engagement-noted', '2026-05-02', { kind: 'no-show' }],
      ],
    }),
    is: { value: 1, groups: [['Discovery · Price given', 1, 1]] },
  },
  { name: 'nothing open', on: given({ deals: [aDeal({ outcome: 'won' })] }), is: { value: null } },
];
