import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'a later stage, a meeting agreed, a meeting held, a step back',
    on: given({
      deals: [aDeal({ id: 'a' }), aDeal({ id: 'b' }), aDeal({ id: 'c', met: '2026-04-20' }), aDeal({ id: 'd' })],
      log: [
        ['touch-sent', '2026-04-01', { touch: 'a', stage: 'discovery' }, { deal: 'a' }],
        ['stage-changed', '2026-04-10', { from: 'discovery', to: 'proposal' }, { deal: 'a' }],
        ['touch-sent', '2026-04-01', { touch: 'b', stage: 'discovery' }, { deal: 'b' }],
        ['inbound-reply', '2026-04-02', { touch: 'b', booked: true }, { deal: 'b' }],
        ['touch-sent', '2026-04-01', { touch: 'c', stage: 'proposal' }, { deal: 'c' }],
        ['touch-sent', '2026-04-01', { touch: 'd', stage: 'proposal' }, { deal: 'd' }],
        ['stage-changed', '2026-04-10', { from: 'proposal', to: 'discovery' }, { deal: 'd' }],
        ['touch-sent', '2026-06-01', { touch: 'e', stage: 'proposal' }, { deal: 'd' }],
      ],
    }),
    is: {
      value: 0.75,
      says: ['a later stage', 'a meeting agreed', 'a meeting held', 'nothing yet'],
      groups: [
        ['Discovery', 2, 2],
        ['Proposal', 1, 2],
      ],
    },
  },
  {
    name: 'too late',
    on: given({
      log: [
        ['touch-sent', '2026-04-01', { touch: 'a', stage: 'discovery' }],
        ['closed', '2026-05-02', { outcome: 'won', stage: 'discovery' }],
      ],
    }),
    is: { value: 0, of: 1 },
  },
  { name: 'nothing sent', on: given({}), is: { value: null } },
];
