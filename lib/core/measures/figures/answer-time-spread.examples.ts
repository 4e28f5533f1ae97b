import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'from the first mail nobody had answered; two deals, two and four days on average',
    on: given({
      log: [
        ['inbound-reply', '2026-05-01', {}, { deal: 'a' }],
        ['inbound-reply', '2026-05-02', {}, { deal: 'a' }],
        ['touch-sent', '2026-05-04', { touch: 'a', stage: 'discovery' }, { deal: 'a' }],
        ['touch-sent', '2026-05-05', { touch: 'b', stage: 'discovery' }, { deal: 'a' }],
        ['inbound-reply', '2026-05-06', {}, { deal: 'a' }],
        ['touch-sent', '2026-05-07', { touch: 'c', stage: 'discovery' }, { deal: 'a' }],
        ['inbound-reply', '2026-05-01', {}, { deal: 'b' }],
        ['touch-sent', '2026-05-05', { touch: 'd', stage: 'discovery' }, { deal: 'b' }],
      ],
    }),
    is: {
      value: 1,
      of: 2,
      says: ['answered after 2.0 days on average', 'answered after 4.0 days on average'],
      groups: [['Discovery', 3, 2]],
    },
  },
  {
    name: 'nobody wrote',
    on: given({ log: [['touch-sent', '2026-05-04', { touch: 'a', stage: 'discovery' }]] }),
    is: { value: null },
  },
];
