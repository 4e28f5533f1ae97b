import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'by theme; what is about us is none',
    on: given({
      log: [
        ['review-opened', '2026-05-01', { gate: 'pricing' }],
        ['review-opened', '2026-05-02', { gate: 'pricing' }],
        ['review-opened', '2026-05-03', { gate: 'scope' }],
        ['review-opened', '2026-05-04', { gate: 'dormant-reentry' }],
        ['review-opened', '2026-02-04', { gate: 'scope' }],
      ],
    }),
    is: {
      value: 3,
      groups: [
        ['Price', 2, 2],
        ['Scope', 1, 1],
      ],
    },
  },
  {
    name: 'an objection by what it is about, where its words say so',
    on: given({
      log: [
        ['review-opened', '2026-05-01', { gate: 'open-objection', topic: 'trust' }],
        ['review-opened', '2026-05-02', { gate: 'open-objection', topic: 'trust' }],
        ['review-opened', '2026-05-03', { gate: 'open-objection', topic: 'price' }],
        ['review-opened', '2026-05-04', { gate: 'open-objection' }],
      ],
    }),
    is: {
      value: 4,
      groups: [
        ['Security and risk', 2, 2],
        ['Another objection', 1, 1],
        ['Price', 1, 1],
      ],
    },
  },
  { name: 'none', on: given({}), is: { value: null } },
];
