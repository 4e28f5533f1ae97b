import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'answered in time, too late, never; taken back and too new are not asked',
    on: given({
      log: [
        ['touch-sent', '2026-05-01', { touch: 'a', reason: 'open-question', stage: 'discovery' }],
        ['inbound-reply', '2026-05-08', { touch: 'a' }],
        ['touch-sent', '2026-05-10', { touch: 'b', reason: 'open-question' }],
        ['inbound-reply', '2026-05-18', { touch: 'b' }],
        ['touch-sent', '2026-05-20', { touch: 'c', reason: 'promise-due' }],
        ['touch-sent', '2026-05-21', { touch: 'd', reason: 'promise-due' }, { thread: 't2' }],
        ['touch-undone', '2026-05-21', { touch: 'd' }, { thread: 't2' }],
        ['touch-sent', '2026-06-05', { touch: 'e', reason: 'promise-due' }, { thread: 't3' }],
        ['inbound-reply', '2026-06-06', { touch: 'e' }, { thread: 't3' }],
      ],
    }),
    is: {
      value: 1 / 3,
      done: 1,
      of: 3,
      says: ['answered', 'answered too late', 'no answer'],
      groups: [
        ['They asked', 1, 2],
        ['Promise due', 0, 1],
      ],
    },
  },
  {
    name: 'a reply that names no mail belongs to the last one of its thread',
    on: given({
      log: [
        ['touch-sent', '2026-05-01', { touch: 'a', reason: 'open-question', stage: 'discovery' }],
        ['touch-sent', '2026-05-03', { touch: 'b', reason: 'open-question' }],
        ['inbound-reply', '2026-05-04', { touch: null }],
        ['inbound-reply', '2026-05-04', { touch: null }, { thread: 't9' }],
      ],
    }),
    is: { value: 0.5, says: ['no answer', 'answered'] },
  },
  {
    name: 'the rep said that it went out after all',
    on: given({ log: [['touch-corrected', '2026-05-01', { touch: 'a', to: 'sent', reason: 'open-question' }]] }),
    is: { value: 0, of: 1 },
  },
  { name: 'nothing sent', on: given({}), is: { value: null } },
];
