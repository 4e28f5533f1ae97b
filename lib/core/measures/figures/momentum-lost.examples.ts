import { aDeal, given, type MeasureExamples } from '../../../../test/core/build-measure';

const old = { created: '2026-02-01' };

/** S3-3: four places, by timing or by fit. */
export const examples: MeasureExamples = [
  {
    name: 'each of the four places, and one that goes on',
    on: given({
      deals: [
        aDeal({ id: 'a', ...old, sent: '2026-03-01', outcome: 'lost', exitReason: 'Never answered' }),
        aDeal({ id: 'b', ...old, met: '2026-03-01', lastReply: '2026-03-01' }),
        aDeal({
          id: 'c',
          ...old,
          stage: 'proposal',
          lastReply: '2026-03-01',
          outcome: 'lost',
          exitReason: 'Wrong size for us',
        }),
        aDeal({ id: 'd', ...old, lastReply: '2026-03-01' }),
        aDeal({ id: 'e', lastReply: '2026-06-10' }),
        aDeal({ id: 'f', ...old, outcome: 'won' }),
      ],
    }),
    is: {
      value: 4 / 5,
      done: 4,
      of: 5,
      groups: [
        ['After a call · by timing', 1, 4],
        ['After the first contact · by timing', 1, 4],
        ['After the proposal · by fit', 1, 4],
        ['Amid talks · by timing', 1, 4],
      ],
    },
  },
  {
    name: 'the last 30 only',
    on: given({
      deals: Array.from({ length: 40 }, (_, at) =>
        aDeal({
          id: `d${at}`,
          created: at < 10 ? '2026-01-01' : '2026-06-01',
          lastReply: at < 10 ? '2026-01-05' : '2026-06-10',
        }),
      ),
    }),
    is: { value: 0, of: 30 },
  },
  { name: 'no leads', on: given({ deals: [] }), is: { value: null } },
];
