import { at, contact, deal, id, mailOf, situation, threadId } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';
import type { MessageId, OwnerId, SuppressionId, TouchId } from '../../domain/ids';
import type { Touch } from '../../domain/records';
import type { Suppression } from '../../domain/suppression';

const stop = {
  from: 'ana',
  on: '2026-06-02',
  text: 'Please take me off your list.',
  signals: [{ kind: 'opt-out', quote: 'Please take me off your list.' }],
} as const;
const no = {
  ...stop,
  text: 'We decided against it.',
  signals: [{ kind: 'decline', quote: 'We decided against it.' }],
} as const;
const more = {
  from: 'jonas',
  on: '2026-06-05',
  text: 'Let me show you our new release and what others made of it.',
} as const;
const heard = {
  from: 'jonas',
  on: '2026-06-02T12:00:00Z',
  text: 'Understood, you are removed. All the best.',
} as const;
const listed: Suppression = {
  id: id<SuppressionId>('s-1'),
  scope: { kind: 'person', contactId: contact('ana').id, emails: [mailOf('ana')] },
  reason: 'opted-out',
  until: null,
  evidence: null,
  by: id<OwnerId>('o-priya'),
  at: at('2026-06-02'),
  source: 'rep',
};
const touch = (on: string): Touch => ({
  id: id<TouchId>('k-1'),
  dealId: deal.id,
  threadId,
  to: [mailOf('ana')],
  reason: 'by-hand',
  kind: null,
  stage: deal.stage,
  attempt: 1,
  status: 'sent',
  at: at(on),
  messageId: id<MessageId>('m-9'),
  edited: null,
});

export const examples: LapseExamples = {
  seen: [
    {
      name: 'after an opt-out (S1-56, S1-29)',
      on: situation({ mails: [stop, more] }),
      quote: 'take me off',
      says: 'asked to be removed',
    },
    { name: 'after a no', on: situation({ mails: [no, more] }), says: 'said no' },
    { name: 'after the short word that it was heard', on: situation({ mails: [stop, heard, more] }) },
    {
      name: 'after a suppression',
      on: situation({ records: { suppressions: [listed], touches: [touch('2026-06-05')] } }),
      quote: 's-1',
    },
  ],
  not: [
    { name: 'only the short word that it was heard', on: situation({ mails: [stop, heard] }) },
    { name: 'nothing after it', on: situation({ mails: [more, stop] }) },
    {
      name: 'the mail was before the suppression',
      on: situation({ records: { suppressions: [listed], touches: [touch('2026-06-01')] } }),
    },
    {
      name: 'they took the talk up again',
      on: situation({
        mails: [
          no,
          {
            from: 'ana',
            on: '2026-06-03',
            text: 'We would like to go on.',
            signals: [{ kind: 'interested', quote: 'We would like to go on.' }],
          },
          more,
        ],
      }),
    },
  ],
};
