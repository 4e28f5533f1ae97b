import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'one of the required roles is missing on one of two deals; a lost deal is not asked',
    on: given({
      deals: [
        aDeal({ id: 'a', stage: 'proposal' }),
        aDeal({ id: 'b', stage: 'proposal', roles: ['champion'] }),
        aDeal({ id: 'c', roles: [], outcome: 'lost' }),
      ],
    }),
    is: { value: 4 / 6, done: 4, of: 6 },
  },
  {
    name: 'a stage nobody knows requires nothing',
    on: given({ deals: [aDeal({ stage: 'limbo' })] }),
    is: { value: null },
  },
];
