import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'on, won, lost; a step back and a deal taken up again are none',
    on: given({
      from: '2026-05-28',
      to: '2026-06-11',
      log: [
        ['stage-changed', '2026-06-01', { from: 'discovery', to: 'proposal' }],
        ['stage-changed', '2026-06-02', { from: 'proposal', to: 'discovery' }],
        ['closed', '2026-06-03', { outcome: 'won', from: 'open', stage: 'close' }],
        ['closed', '2026-06-04', { outcome: 'open', from: 'won', stage: 'close' }],
        ['closed', '2026-06-05', { outcome: 'lost', from: 'open', stage: 'close' }],
        ['closed', '2026-05-05', { outcome: 'lost', from: 'open', stage: 'close' }],
      ],
    }),
    is: { value: 1.5, done: 3, of: 3, says: ['left Discovery for a later stage', 'won in Close', 'lost in Close'] },
  },
  { name: 'none', on: given({}), is: { value: 0 } },
];
