import { at, deal, id, mail, mailOf, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import type { ThreadId, TouchId } from '../domain/ids';
import type { Touch } from '../domain/records';

const word = { from: 'ana', on: '2026-05-20', text: 'Thanks, we will see.' } as const;
const first = { from: 'jonas', on: '2026-05-22', text: 'Here is the plan we spoke about.' } as const;
const second = { from: 'jonas', on: '2026-05-29', text: 'One page on the pay-back is attached.' } as const;
const third = { from: 'jonas', on: '2026-06-05', text: 'Shall I keep the July slot for you?' } as const;
const touch = (n: number, more: Partial<Touch> = {}): Touch => ({
  id: id<TouchId>(`k-${n}`),
  dealId: deal.id,
  threadId: id<ThreadId>('t-other'),
  to: [mailOf('ana')],
  reason: 'open-question',
  kind: 'clarify',
  stage: deal.stage,
  attempt: n,
  status: 'sent',
  at: at(`2026-06-0${n}`),
  messageId: null,
  edited: null,
  ...more,
});
const answer = (yes: boolean) => [
  { threadId, messageId: mail(2), gate: 'repeated-silence', yes, at: at('2026-06-11') },
];

export const examples: GateExamples = {
  fires: [
    {
      name: 'three mails since their last word',
      on: situation({ mails: [word, first, second, third] }),
      quote: 'Shall I keep the July slot for you?',
      says: '3 mails',
    },
    {
      name: 'three mails to somebody who never wrote',
      on: situation({ mails: [first, second, third] }),
      says: 'mail number 4',
    },
    {
      name: 'an absence notice is no answer',
      on: situation({
        mails: [word, first, second, third, { from: 'ana', on: '2026-06-05', automatic: true, text: 'I am away.' }],
      }),
    },
    {
      name: 'one here, two elsewhere, all unanswered as the rep says',
      on: situation({ mails: [word, first], records: { touches: [touch(1), touch(2)], answers: answer(true) } }),
    },
  ],
  pass: [
    { name: 'two mails', on: situation({ mails: [word, first, second] }) },
    {
      name: 'three mails, then an answer',
      on: situation({ mails: [first, second, third, { ...word, on: '2026-06-08' }] }),
    },
    {
      name: 'two mails, a long time ago',
      on: situation({ now: '2026-11-01T09:00:00Z', mails: [word, first, second] }),
    },
    {
      name: 'elsewhere they were answered',
      on: situation({ mails: [word, first], records: { touches: [touch(1), touch(2)], answers: answer(false) } }),
    },
    {
      name: 'touches that did not go out',
      on: situation({
        mails: [word, first],
        records: { touches: [touch(1, { status: 'undone' }), touch(2, { status: 'undone' })] },
      }),
    },
    {
      name: 'a policy that allows four',
      on: situation({ mails: [word, first, second, third], policy: { maxAttempts: 4 } }),
    },
  ],
  unknown: [
    {
      name: 'one here, two in other threads',
      on: situation({ mails: [word, first], records: { touches: [touch(1), touch(2)] } }),
      says: '2 in other threads',
    },
  ],
};
