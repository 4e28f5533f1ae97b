import { mail, situation } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import type { Situation } from '../situation';

const ask = 'Could you send me an email with the next steps before Friday’s ops meeting?';
const asked = {
  from: 'ana',
  on: '2026-06-10T14:40:00Z',
  text: `We are fine with the order. ${ask}`,
  signals: [{ kind: 'open-question', quote: ask }],
} as const;
const who = 'Ruben asks who we’d be dealing with day to day.';
const day = { from: 'ana', on: '2026-06-10', text: who, signals: [{ kind: 'open-question', quote: who }] } as const;
const putOff = 'Could we speak again in October?';

const promise = {
  from: 'jonas',
  on: '2026-06-10T16:00:00Z',
  text: 'I’ll send it on Monday.',
  promises: [{ due: '2026-06-15', quote: 'I’ll send it on Monday.' }],
} as const;
/** The reading keeps a question open over a mail that only promises the answer. */
function promised(s: Situation): Situation {
  const openQuestions = s.thread.messages.flatMap((read) => read.signals);
  return { ...s, thread: { ...s.thread, facts: { ...s.thread.facts, openQuestions } } };
}

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'a request of that plain a form that it says itself',
      on: situation({ mails: [asked] }),
      quote: ask,
      says: 'Ana asks you to send an email with the next steps before Friday’s ops meeting.',
      act: 'Send an email with the next steps before Friday’s ops meeting',
      due: '2026-06-11',
      label: 'They asked',
    },
    {
      name: 'any other question is quoted',
      on: situation({ mails: [day] }),
      says: `Ana asked: “${who}”`,
      act: 'Answer Ana’s question',
    },
    {
      name: 'two questions in two mails: the newest leads, both are shown',
      on: situation({ mails: [asked, { ...day, on: '2026-06-11T07:00:00Z' }] }),
      says: who,
      quote: mail(1),
    },
    {
      name: 'asked on a Friday, due on Monday',
      on: situation({ mails: [{ ...day, on: '2026-06-05' }] }),
      due: '2026-06-08',
    },
    {
      name: 'the talk is put off, and something is asked for today',
      on: situation({
        mails: [
          {
            ...day,
            text: `Not before October. ${who}`,
            signals: [
              { kind: 'not-now-future', quote: 'Not before October.', until: '2026-10-01' },
              { kind: 'open-question', quote: who },
            ],
          },
        ],
      }),
    },
  ],
  not: [
    {
      name: 'we answered',
      on: situation({ mails: [asked, { from: 'jonas', on: '2026-06-10T16:00:00Z', text: 'Here they are.' }] }),
    },
    {
      name: 'it is only likely',
      on: situation({ mails: [{ ...day, signals: [{ kind: 'open-question', quote: who, certainty: 'likely' }] }] }),
    },
    {
      name: 'the question is the not-now itself',
      on: situation({
        mails: [
          {
            ...day,
            text: putOff,
            signals: [
              { kind: 'open-question', quote: putOff },
              { kind: 'not-now-future', quote: putOff, until: '2026-10-01' },
            ],
          },
        ],
      }),
    },
    {
      name: 'asked before the talk was put off',
      on: situation({
        mails: [
          { ...day, text: `I went through your plan with the team today. ${who}` },
          {
            from: 'ana',
            on: '2026-06-11',
            text: 'Not before October.',
            signals: [{ kind: 'not-now-future', quote: 'Not before October.', until: '2026-10-01' }],
          },
        ],
      }),
    },
    {
      name: 'we promised the answer: its day counts now',
      on: promised(situation({ mails: [asked, promise] })),
    },
    { name: 'our own question', on: situation({ mails: [{ ...day, from: 'jonas' }] }) },
  ],
};
