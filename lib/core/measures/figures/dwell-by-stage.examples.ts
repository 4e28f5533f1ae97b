import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'those there now and those that left; the middle half lies between quartiles',
    on: given({
      deals: [
        aDeal({ id: 'a', stageSince: '2026-06-01' }),
        aDeal({ id: 'b', stageSince: '2026-05-22' }),
        aDeal({ id: 'c', stage: 'proposal', stageSince: '2026-06-01' }),
        aDeal({ id: 'd', stage: 'proposal', outcome: 'won', stageSince: '2026-01-01' }),
      ],
      log: [
        ['stage-changed', '2026-05-31', { from: 'discovery', to: 'proposal', since: '2026-05-01' }, { deal: 'c' }],
        ['stage-changed', '2026-02-01', { from: 'discovery', to: 'proposal', since: '2026-01-01' }, { deal: 'd' }],
        ['stage-changed', '2026-05-01', { from: 'discovery', to: 'proposal', since: null }, { deal: 'd' }],
      ],
    }),
    is: {
      value: 10,
      of: 4,
      says: [
        'left Discovery after 30 days, Sun 31 May',
        'in Discovery for 20 days',
        'in Discovery for 10 days',
        'in Proposal for 10 days',
      ],
      groups: [
        ['Discovery', 20, 3],
        ['Proposal', 10, 1],
      ],
    },
  },
  { name: 'nothing open', on: given({ deals: [] }), is: { value: null } },
];
