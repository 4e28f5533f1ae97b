import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'a word within the window or none; a price that was refused was not given',
    on: given({
      deals: [aDeal({ id: 'a' }), aDeal({ id: 'b' })],
      log: [
        ['review-settled', '2026-05-01', { gate: 'pricing', outcome: 'cleared' }, { deal: 'a' }],
        ['inbound-reply', '2026-05-11', {}, { deal: 'a' }],
        ['engagement-noted', '2026-05-01', { kind: 'pricing-viewed' }, { deal: 'b' }],
        ['inbound-reply', '2026-05-12', {}, { deal: 'b' }],
        ['review-settled', '2026-05-01', { gate: 'pricing', outcome: 'refused' }, { deal: 'b' }],
        ['review-settled', '2026-06-08', { gate: 'pricing', outcome: 'cleared' }, { deal: 'b' }],
      ],
    }),
    is: { value: 0.5, done: 1, of: 2 },
  },
  { name: 'no price', on: given({}), is: { value: null } },
];
