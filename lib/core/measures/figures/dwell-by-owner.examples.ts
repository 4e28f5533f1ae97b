import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'by the id of the owner; the widest spread first',
    on: given({
      deals: [
        aDeal({ id: 'a', stageSince: '2026-06-01' }),
        aDeal({ id: 'b', stage: 'proposal', stageSince: '2026-05-22' }),
      ],
    }),
    is: { value: 5, of: 2, groups: [['local:me', 15, 2]] },
  },
  { name: 'nothing open', on: given({ deals: [] }), is: { value: null } },
];
