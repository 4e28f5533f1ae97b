import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'answered, met, neither; too new and another reason are not asked',
    on: given({
      deals: [aDeal({ id: 'a' }), aDeal({ id: 'b', met: '2026-04-20' }), aDeal({ id: 'c' })],
      log: [
        ['touch-sent', '2026-04-01', { touch: 'a', reason: 're-entry-signal' }, { deal: 'a' }],
        ['inbound-reply', '2026-04-30', { touch: null }, { deal: 'a', thread: 't7' }],
        ['touch-sent', '2026-04-01', { touch: 'b', reason: 'future-window-reached' }, { deal: 'b' }],
        ['touch-sent', '2026-04-01', { touch: 'c', reason: 're-entry-signal' }, { deal: 'c' }],
        ['inbound-reply', '2026-05-20', { touch: null }, { deal: 'c' }],
        ['touch-sent', '2026-06-01', { touch: 'd', reason: 're-entry-signal' }, { deal: 'c' }],
        ['touch-sent', '2026-04-01', { touch: 'e', reason: 'by-hand' }, { deal: 'c' }],
      ],
    }),
    is: {
      value: 2 / 3,
      says: ['answered', 'led to a meeting', 'no answer'],
      groups: [
        ['Back again', 1, 2],
        ['Window open', 1, 1],
      ],
    },
  },
  { name: 'none', on: given({}), is: { value: null } },
];
