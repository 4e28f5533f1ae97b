import { at, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const asked = {
  from: 'ana',
  on: '2026-06-10',
  text: 'Our lawyers have changes to clause 4. Thanks.',
  signals: [{ kind: 'legal', quote: 'Our lawyers have changes to clause 4.' }],
} as const;
const likely = {
  ...asked,
  signals: [{ kind: 'legal', certainty: 'likely', quote: 'Our lawyers have changes to clause 4.' }],
} as const;
const answered = { from: 'jonas', on: '2026-06-10T15:00:00Z', text: 'I will come back to you.' } as const;
const promised = { ...answered, promises: [{ due: '2026-06-11', quote: 'I will come back to you.' }] } as const;
const answer = (yes: boolean) => ({
  answers: [{ threadId, messageId: mail(1), gate: 'terms-and-legal', yes, at: at('2026-06-11') }],
});

export const examples: GateExamples = {
  fires: [
    {
      name: 'the buyer raised it',
      on: situation({ mails: [asked] }),
      quote: 'Our lawyers have changes to clause 4.',
      says: 'the terms',
    },
    {
      name: 'raised in the mail before their newest one',
      on: situation({ mails: [asked, { from: 'ana', on: '2026-06-11', text: 'And good morning.' }] }),
    },
    { name: 'put off by us with a promise that is due now', on: situation({ mails: [asked, promised] }) },
    { name: 'a likely one that the rep confirmed', on: situation({ mails: [likely], records: answer(true) }) },
  ],
  pass: [
    {
      name: 'a question about the plan',
      on: situation({
        mails: [
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'Could you send the plan?',
            signals: [{ kind: 'open-question', quote: 'Could you send the plan?' }],
          },
        ],
      }),
    },
    { name: 'answered, and there is nothing to write now', on: situation({ mails: [asked, answered] }) },
    { name: 'in our own mail', on: situation({ mails: [{ ...asked, from: 'jonas' }] }) },
    { name: 'a likely one that the rep denied', on: situation({ mails: [likely], records: answer(false) }) },
    {
      name: 'a legal step is running, and nobody speaks of it',
      on: situation({ mails: [answered], deal: { legal: 'running' } }),
    },
    {
      name: 'a legal step lies ahead',
      on: situation({
        mails: [
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'Could you send the plan?',
            signals: [{ kind: 'open-question', quote: 'Could you send the plan?' }],
          },
        ],
        deal: { legal: 'ahead' },
      }),
    },
  ],
  unknown: [
    {
      name: 'words that may be about it',
      on: situation({ mails: [likely] }),
      quote: 'Our lawyers have changes to clause 4.',
    },
  ],
};
