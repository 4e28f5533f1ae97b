import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'two gates of one act are one follow-up, and the mail that went out after it is the same',
    on: given({
      log: [
        ['review-opened', '2026-05-01', { gate: 'executive' }, { key: 'one' }],
        ['review-opened', '2026-05-01', { gate: 'pricing' }, { key: 'one' }],
        ['touch-sent', '2026-05-03', { touch: 'a', reason: 'by-hand' }],
        ['touch-sent', '2026-05-05', { touch: 'b', reason: 'by-hand' }],
        ['review-opened', '2026-05-06', { gate: 'pricing' }, { thread: 't2' }],
        ['touch-sent', '2026-05-07', { touch: 'c', reason: 'by-hand' }, { thread: 't3' }],
      ],
    }),
    is: {
      value: 0.25,
      done: 1,
      of: 4,
      says: ['review: executive, pricing', 'review: pricing', 'sent without a review', 'sent without a review'],
      groups: [['Executive', 1, 1]],
    },
  },
  { name: 'nothing sent', on: given({}), is: { value: null } },
];
