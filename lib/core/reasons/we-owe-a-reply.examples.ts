import { situation } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import { meetingFact, quoted } from '../../../test/core/fact-specs';
import type { SignalKind } from '../domain/signal';

const wrote = (kind: SignalKind, text: string, more: object = {}) =>
  ({ from: 'ana', on: '2026-06-10', text, signals: [{ kind, quote: text, ...more }] }) as const;
const notNow = {
  from: 'ana',
  on: '2026-06-11T07:00:00Z',
  text: 'Not before October.',
  signals: [{ kind: 'not-now-future', quote: 'Not before October.', until: '2026-10-01' }],
} as const;

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'go-ahead',
      on: situation({ mails: [wrote('interested', 'This looks right to us.')] }),
      says: 'Ana is interested',
      due: '2026-06-11',
      quote: 'looks right',
    },
    {
      name: 'a call',
      on: situation({ mails: [wrote('meeting-request', 'Shall we talk on Tuesday?')] }),
      says: 'wants to meet',
      act: 'Agree a time with Ana',
    },
    {
      name: 'a concern',
      on: situation({ mails: [wrote('objection', 'July is too tight for your team.')] }),
      says: 'concern',
    },
    {
      name: 'a likely question with a question mark',
      on: situation({ mails: [wrote('open-question', 'And the second store?', { certainty: 'likely' })] }),
    },
    {
      name: 'in the mail before their newest one',
      on: situation({
        mails: [
          wrote('interested', 'This looks right to us.'),
          { from: 'ana', on: '2026-06-11', text: 'Have a nice day.' },
        ],
      }),
    },
  ],
  not: [
    {
      name: 'a certain question: that is a reason of its own',
      on: situation({ mails: [wrote('open-question', 'And the second store?')] }),
    },
    {
      name: 'a thank-you',
      on: situation({ mails: [{ from: 'ana', on: '2026-06-10', text: 'Thanks a lot, Jonas!' }] }),
    },
    {
      name: 'we answered',
      on: situation({
        mails: [
          wrote('interested', 'This looks right to us.'),
          { from: 'jonas', on: '2026-06-10T12:00:00Z', text: 'Great.' },
        ],
      }),
    },
    { name: 'they will do something', on: situation({ mails: [wrote('promised-next-step', 'I will ask our CFO.')] }) },
    {
      name: 'interested, but not now',
      on: situation({ mails: [wrote('interested', 'This looks right to us.'), notNow] }),
    },
    {
      name: 'a likely interest',
      on: situation({ mails: [wrote('interested', 'Nice one.', { certainty: 'likely' })] }),
    },
    {
      name: 'the meeting is agreed, not asked for',
      on: situation({
        mails: [wrote('meeting-request', 'See you on Tuesday at ten.')],
        facts: {
          meetings: [
            meetingFact(
              quoted([wrote('meeting-request', 'See you on Tuesday at ten.')], 1, 'See you'),
              'agreed',
              '2026-06-16',
            ),
          ],
        },
      }),
    },
    {
      name: 'another channel: that is a call',
      on: situation({ mails: [wrote('channel-preference', 'Call me instead.')] }),
    },
  ],
};
