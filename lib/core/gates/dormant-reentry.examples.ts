import { at, day, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const word = { from: 'ana', on: '2026-03-02', text: 'Interesting, thank you.' } as const;
const ours = {
  from: 'jonas',
  on: '2026-03-03',
  text: 'I will send the study.',
  promises: [{ due: '2026-06-11', quote: 'I will send the study.' }],
} as const;
const parked = { parked: { until: day('2026-06-11'), why: 'budget round' } } as const;
const undated = { ...word, on: null } as const;
const answer = (yes: boolean) => ({
  answers: [{ threadId, messageId: mail(1), gate: 'dormant-reentry', yes, at: at('2026-06-11') }],
});

export const examples: GateExamples = {
  fires: [
    {
      name: 'a promise falls due after a hundred silent days',
      on: situation({ mails: [word, ours] }),
      says: 'No contact for 101 days',
    },
    {
      name: 'the day we parked it until has come',
      on: situation({ mails: [word, { ...ours, promises: [] }], deal: parked }),
      quote: 'budget round',
    },
    {
      name: 'the time they named has come, before the window of the stage closed',
      on: situation({
        mails: [
          {
            ...word,
            on: '2026-06-01',
            signals: [{ kind: 'not-now-future', quote: 'Interesting', until: '2026-06-11' }],
          },
        ],
      }),
      quote: 'Interesting',
    },
    {
      name: 'the buyer gives a sign of life and asks nothing',
      on: situation({ mails: [word, { ...word, on: '2026-06-10', text: 'Hello again, we found the budget.' }] }),
      quote: 'we found the budget',
      says: 'slept for 100 days',
    },
    { name: 'a silence the rep knows to be long', on: situation({ mails: [undated, ours], records: answer(true) }) },
  ],
  pass: [
    { name: 'a hundred silent days and no reason', on: situation({ mails: [word, { ...ours, promises: [] }] }) },
    {
      name: 'the buyer wrote first',
      on: situation({
        mails: [
          word,
          ours,
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'Can we talk?',
            signals: [{ kind: 'open-question', quote: 'Can we talk?' }],
          },
        ],
      }),
    },
    { name: 'a silence within three windows', on: situation({ mails: [{ ...word, on: '2026-05-20' }, ours] }) },
    { name: 'long, but the deal is a long one', on: situation({ mails: [word, ours], deal: { mode: 'long-cycle' } }) },
    { name: 'a silence the rep knows to be short', on: situation({ mails: [undated, ours], records: answer(false) }) },
  ],
  unknown: [
    { name: 'the date of their last word is not known', on: situation({ mails: [undated, ours] }), says: '42 days' },
  ],
};
