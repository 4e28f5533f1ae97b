import { given, type MeasureExamples } from '../../../../test/core/build-measure';

export const examples: MeasureExamples = [
  {
    name: 'suppressed and noted, the newest first; taken back and outside are left out',
    on: given({
      log: [
        ['suppressed', '2026-05-01', { reason: 'opted-out' }],
        ['suppressed', '2026-05-02', { reason: 'opted-out' }, { deal: null, key: 'back' }],
        ['undone', '2026-05-02', { intent: 'back' }],
        ['stop-noted', '2026-05-03', { stops: 'declined deal-closed' }],
        ['suppressed', '2026-01-03', { reason: 'declined' }],
      ],
    }),
    is: {
      value: 2,
      says: ['noted on the deal', 'put on the suppression list'],
      groups: [
        ['Declined', 1, 1],
        ['Opted out', 1, 1],
      ],
    },
  },
  { name: 'none', on: given({}), is: { value: null } },
];
