import { at, contact, id, mail, mailOf, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import type { OwnerId, SuppressionId } from '../domain/ids';

const asked = {
  from: 'ana',
  on: '2026-06-11T05:58:00Z',
  text: 'Please take me off your list. We have decided against it.',
  signals: [{ kind: 'opt-out', quote: 'Please take me off your list.' }],
} as const;
const likely = {
  from: 'ana',
  on: '2026-06-10',
  text: 'Maybe no more of these, thanks.',
  signals: [{ kind: 'opt-out', certainty: 'likely', quote: 'no more of these' }],
} as const;
const again = {
  from: 'ana',
  on: '2026-06-11T07:00:00Z',
  text: 'Actually, could you send me the tariff sheet?',
  signals: [{ kind: 'open-question', quote: 'could you send me the tariff sheet?' }],
} as const;
const ruben = {
  from: 'ruben',
  on: '2026-06-11T07:00:00Z',
  text: 'I take over from here. What did you offer?',
} as const;
const answer = (yes: boolean, messageId = mail(1)) => ({
  answers: [{ threadId, messageId, gate: 'opted-out', yes, at: at('2026-06-11') }],
});
const lifted = {
  suppressions: [
    {
      id: id<SuppressionId>('s-1'),
      scope: { kind: 'person', contactId: contact('ana').id, emails: [mailOf('ana')] },
      reason: 'opted-out',
      until: null,
      evidence: { kind: 'quote', messageId: mail(1), quote: 'Please take me off your list.' },
      by: id<OwnerId>('o-jonas'),
      at: at('2026-06-11T06:30:00Z'),
      source: 'rep',
    },
  ],
  lifts: [
    {
      id: id<SuppressionId>('l-1'),
      lifts: id<SuppressionId>('s-1'),
      by: id<OwnerId>('o-priya'),
      why: 'Ana called',
      at: at('2026-06-11T07:30:00Z'),
    },
  ],
} as const;

export const examples: GateExamples = {
  fires: [
    {
      name: 'a plain request to be removed',
      on: situation({ mails: [asked] }),
      quote: 'take me off',
      says: 'Nothing more goes to Ana.',
    },
    {
      name: 'a request that we have already answered',
      on: situation({ mails: [asked, { from: 'jonas', on: '2026-06-11T06:30:00Z', text: 'Understood, thank you.' }] }),
    },
    {
      name: 'a request followed by a word that does not take the talk up again',
      on: situation({
        mails: [asked, { from: 'ana', on: '2026-06-11T06:00:00Z', text: 'Sorry, sent from my phone.' }],
      }),
    },
    {
      name: 'a request whose suppression was taken back as a slip',
      on: situation({ mails: [asked], records: { ...lifted, lifts: [{ ...lifted.lifts[0], undo: true }] } }),
    },
    { name: 'a likely one that the rep confirmed', on: situation({ mails: [likely], records: answer(true) }) },
    { name: 'a certain one, whatever the rep answered', on: situation({ mails: [asked], records: answer(false) }) },
  ],
  pass: [
    {
      name: 'another channel, not silence',
      on: situation({
        mails: [
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'Call me instead.',
            signals: [{ kind: 'channel-preference', quote: 'Call me instead.' }],
          },
        ],
      }),
    },
    { name: 'a likely one that the rep denied', on: situation({ mails: [likely], records: answer(false) }) },
    { name: 'the account owner lifted it afterwards', on: situation({ mails: [asked], records: lifted }) },
    {
      name: 'our own mail speaks of a list',
      on: situation({ mails: [{ ...asked, from: 'jonas', to: ['ana'] }] }),
    },
    { name: 'an automatic notice with an unsubscribe line', on: situation({ mails: [{ ...asked, automatic: true }] }) },
  ],
  unknown: [
    { name: 'words that may mean it', on: situation({ mails: [likely] }), quote: 'no more of these', says: 'Ana' },
    {
      name: 'the same person asked for something later',
      on: situation({ mails: [asked, again] }),
      says: 'wrote again',
    },
    { name: 'somebody else took over', on: situation({ mails: [asked, ruben] }), says: 'no longer on the mail' },
  ],
};
