import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'the last look of each deal; one that is too new waits',
    on: given({
      log: [
        ['engagement-noted', '2026-05-01', { kind: 'proposal-viewed' }, { deal: 'a' }],
        ['engagement-noted', '2026-05-05', { kind: 'material-opened' }, { deal: 'a' }],
        ['stage-changed', '2026-05-15', { from: 'proposal', to: 'close' }, { deal: 'a' }],
        ['engagement-noted', '2026-05-01', { kind: 'pricing-viewed' }, { deal: 'b' }],
        ['stage-changed', '2026-05-15T13:00:00Z', { from: 'proposal', to: 'close' }, { deal: 'b' }],
        ['engagement-noted', '2026-06-05', { kind: 'proposal-viewed' }, { deal: 'c' }],
        ['engagement-noted', '2026-05-01', { kind: 'no-show' }, { deal: 'd' }],
      ],
    }),
    is: { value: 0.5, done: 1, of: 2, says: ['went on', 'did not go on'] },
  },
  { name: 'nobody looked', on: given({}), is: { value: null } },
];
