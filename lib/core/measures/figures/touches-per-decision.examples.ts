import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'three mails, two decisions; the mails of another deal count for the whole',
    on: given({
      log: [
        ['touch-sent', '2026-05-01', { touch: 'a' }],
        ['touch-sent', '2026-05-02', { touch: 'b' }],
        ['stage-changed', '2026-05-03', { from: 'discovery', to: 'proposal' }],
        ['touch-sent', '2026-05-04', { touch: 'c' }, { deal: 'd2' }],
        ['closed', '2026-05-05', { outcome: 'won', stage: 'proposal' }],
      ],
    }),
    is: { value: 1.5, done: 3, of: 2, says: ['2 mails until it left Discovery', '0 mails until it left Proposal'] },
  },
  {
    name: 'mails alone',
    on: given({ log: [['touch-sent', '2026-05-01', { touch: 'a' }]] }),
    is: { value: null, of: 0 },
  },
];
