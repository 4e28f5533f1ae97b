import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'three signs in a week, then nothing; a fourth later, a later stage, three in nine days',
    on: given({
      deals: ['a', 'b', 'c', 'd'].map((id) => aDeal({ id })),
      log: ['a', 'b', 'c', 'd'].flatMap((deal) => [
        ['inbound-reply', '2026-05-01', {}, { deal }] as const,
        ['engagement-noted', '2026-05-03', { kind: 'material-opened' }, { deal }] as const,
        ['inbound-reply', deal === 'd' ? '2026-05-10' : '2026-05-08', {}, { deal }] as const,
        ...(deal === 'b' ? [['inbound-reply', '2026-05-17', {}, { deal }] as const] : []),
        ...(deal === 'c'
          ? [['stage-changed', '2026-05-17', { from: 'discovery', to: 'close' }, { deal }] as const]
          : []),
      ]),
    }),
    is: { value: 1 / 3, done: 1, of: 3 },
  },
  {
    name: 'two signs are no burst',
    on: given({
      log: [
        ['inbound-reply', '2026-05-01'],
        ['inbound-reply', '2026-05-02'],
      ],
    }),
    is: { value: null },
  },
];
