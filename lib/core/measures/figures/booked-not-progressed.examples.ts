import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'went on, was lost, stayed; a reply that sets no meeting is none',
    on: given({
      log: [
        ['inbound-reply', '2026-05-01', { booked: true }, { deal: 'a' }],
        ['closed', '2026-05-10', { outcome: 'won', stage: 'close' }, { deal: 'a' }],
        ['inbound-reply', '2026-05-02', { booked: true }, { deal: 'b' }],
        ['closed', '2026-05-10', { outcome: 'lost', stage: 'close' }, { deal: 'b' }],
        ['inbound-reply', '2026-05-03', { booked: false }, { deal: 'c' }],
      ],
    }),
    is: { value: 0.5, says: ['stayed in its stage', 'went on'] },
  },
  { name: 'none agreed', on: given({}), is: { value: null } },
];
