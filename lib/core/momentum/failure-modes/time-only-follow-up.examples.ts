import { situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';

const first = {
  from: 'jonas',
  on: '2026-06-01',
  text: 'Here is the dispatch plan for the two stores in Lund.',
} as const;
const again = {
  from: 'jonas',
  on: '2026-06-08',
  text: 'Did you see my mail about the dispatch plan for Lund?',
} as const;
const fresh = {
  from: 'jonas',
  on: '2026-06-08',
  text: 'Ikast halved its metering errors with the same rollout; their checklist covers your warehouse too.',
} as const;
const word = { from: 'ana', on: '2026-06-05', text: 'Thanks, we will look at the plan.' } as const;

export const examples: LapseExamples = {
  seen: [
    {
      name: 'the same again (S0-69)',
      on: situation({ mails: [first, again] }),
      quote: 'Did you see',
      says: 'adds nothing',
    },
  ],
  not: [
    { name: 'something new', on: situation({ mails: [first, fresh] }) },
    { name: 'the first mail', on: situation({ mails: [first] }) },
    { name: 'they wrote in between', on: situation({ mails: [first, word, again] }) },
    {
      name: 'a date is news',
      on: situation({ mails: [first, { ...again, text: 'The dispatch plan holds until 15 June.' }] }),
    },
  ],
};
