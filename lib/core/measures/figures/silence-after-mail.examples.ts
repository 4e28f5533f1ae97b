import { given, type MeasureExamples } from '../../../../test/core/build-measure';

/** Discovery allows 10 days, proposal 14; the window is that of the deal's stage today. */
export const examples: MeasureExamples = [
  {
    name: 'answered in time, too late, never; the youngest waits',
    on: given({
      log: [
        ['touch-sent', '2026-04-01', { touch: 'a', reason: 'promise-due', stage: 'discovery' }],
        ['inbound-reply', '2026-04-05', {}],
        ['touch-sent', '2026-04-10', { touch: 'b', reason: 'open-question', stage: 'discovery' }],
        ['inbound-reply', '2026-04-28', {}],
        ['touch-sent', '2026-05-01', { touch: 'c', reason: 'promise-due', stage: 'proposal' }],
        ['touch-sent', '2026-06-09', { touch: 'd', reason: 'promise-due', stage: 'proposal' }],
      ],
    }),
    is: {
      value: 2 / 3,
      done: 2,
      of: 3,
      groups: [
        ['Discovery', 1, 2],
        ['Proposal', 1, 1],
      ],
    },
  },
  { name: 'nothing was sent', on: given({}), is: { value: null } },
];
