import { describe, expect, test, vi } from 'vitest';
import type { Brief, Verdict } from '../../lib/core/domain/brief';
import type { EmailAddress, OwnerId, ReviewId, SuppressionId } from '../../lib/core/domain/ids';
import type { Review } from '../../lib/core/domain/records';
import type { Suppression } from '../../lib/core/domain/suppression';
import type { Thread } from '../../lib/core/domain/thread';
import { ana, asks, briefOf, ours, price, type Spec } from './brief-of';
import { at, contact, deal, id, mail, mailOf, threadId, threadOf } from './build-situation';

// the first reading builds all phrase tables
vi.setConfig({ testTimeout: 30_000 });

const review = (gate: string, status: Review['status'], settled: string | null): Review => ({
  id: id<ReviewId>('r-1'),
  dealId: deal.id,
  threadId,
  gate,
  ownerId: id<OwnerId>('o-dana'),
  says: 'asked',
  evidence: [{ kind: 'record', record: deal.id, says: 'asked' }],
  status,
  opened: at('2026-06-10T15:00:00Z'),
  settled: settled === null ? null : { at: at(settled), by: id<OwnerId>('o-dana'), note: 'fine' },
});
const listed: Suppression = {
  id: id<SuppressionId>('s-1'),
  scope: { kind: 'person', contactId: contact('ana').id, emails: [mailOf('ana')] },
  reason: 'opted-out',
  until: null,
  evidence: null,
  by: id<OwnerId>('o-priya'),
  at: at('2026-05-02'),
  source: 'rep',
};
const answer = (gate: string, messageId: ReturnType<typeof mail>, yes: boolean) => ({
  answers: [{ threadId, messageId, gate, yes, at: at('2026-06-11') }],
});
const away = ana('Automatic reply: I am out of the office and back on Monday 22 June 2026.', '2026-06-08T09:01:00Z');
const unsure = ana('Thanks for the demo. I’m not sure this is really for us at the moment.');

const cases: readonly (readonly [verdict: Verdict, name: string, spec: Spec, expected: Partial<Brief> | null])[] = [
  [
    'stop',
    'opted out',
    { mails: [ours, ana('Please take me off your list.')] },
    { label: 'Opted out', headline: 'Nothing more goes to Ana.' },
  ],
  ['stop', 'a clear no', { mails: [ours, ana('We have decided against it.')] }, { label: 'Declined' }],
  [
    'stop',
    'called spam',
    { mails: [ours, ana('This is spam. I have reported your mail as spam.')] },
    { label: 'Complained' },
  ],
  [
    'stop',
    'suppressed, and they ask',
    { mails: [ours, asks], records: { suppressions: [listed] } },
    { label: 'Suppressed' },
  ],
  ['stop', 'the deal is lost', { mails: [ours, asks], deal: { outcome: 'lost' } }, { headline: 'This deal is lost.' }],
  [
    'stop',
    'a colleague’s deal',
    { mails: [ours, asks], deal: { ownerId: id<OwnerId>('o-priya') } },
    { headline: 'This deal is Priya’s.' },
  ],
  [
    'review',
    'a discount asked for',
    { mails: [ours, price] },
    { label: 'Price asked', headline: 'Dana decides on the discount first.' },
  ],
  [
    'review',
    'Dana was asked',
    { mails: [ours, price], records: { reviews: [review('pricing', 'open', null)] } },
    { headline: 'Dana has been asked about the discount.' },
  ],
  [
    'review',
    'Dana refused',
    { mails: [ours, price], records: { reviews: [review('pricing', 'refused', '2026-06-11')] } },
    { headline: 'Dana said no to the discount.' },
  ],
  [
    'go',
    'Dana cleared it',
    { mails: [ours, price], records: { reviews: [review('pricing', 'cleared', '2026-06-11')] } },
    null,
  ],
  [
    'review',
    'Dana cleared an earlier one',
    { mails: [ours, price], records: { reviews: [review('pricing', 'cleared', '2026-06-09')] } },
    { label: 'Price asked' },
  ],
  [
    'review',
    'a discount asked for, and an open question: no draft until that is answered',
    {
      mails: [ours, { ...price, cc: ['ruben'] }],
      records: { contacts: [contact('ana'), contact('ruben', { consent: 'unclear' })] },
    },
    { label: 'Price asked', draft: null },
  ],
  [
    'review',
    'somebody new in Cc',
    { mails: [ours, { ...asks, cc: ['ingrid'] }] },
    { headline: 'Priya decides on Ingrid Sæther joining first.' },
  ],
  [
    'review',
    'three mails without an answer',
    { mails: [ours, { ...ours, on: '2026-06-09' }, { ...ours, on: '2026-06-10' }] },
    { label: 'No answer yet' },
  ],
  [
    'go',
    'they ask for the next steps',
    { mails: [ours, asks] },
    { label: 'They asked', headline: 'Ana asks you to send an email with the next steps before Friday’s ops meeting.' },
  ],
  [
    'go',
    'we promised',
    {
      mails: [asks, { ...ours, on: '2026-06-10T16:00:00Z', text: 'Hi Ana,\n\nI’ll send the plan by Friday.\n\nJonas' }],
    },
    { label: 'We promised' },
  ],
  ['wait', 'a thank-you', { mails: [ours, ana('Thanks, all clear.')] }, { label: 'until Wed 24 Jun' }],
  [
    'wait',
    'not now',
    { mails: [ours, ana('Not now, I’m afraid. Let’s reconnect after the budget round in Q3.')] },
    { label: 'until Thu 1 Oct', headline: 'Ana asked to wait until Thu 1 Oct.' },
  ],
  ['wait', 'away', { mails: [ours, away] }, { label: 'until Mon 22 Jun' }],
  ['wait', 'half a year of silence', { mails: [ana('Thanks, all clear.', '2026-01-08')] }, null],
  [
    'wait',
    'the no stands in a quote',
    {
      mails: [
        ours,
        ana(
          'Thanks, all clear.\n\nOn Mon, 8 Jun 2026 at 09:00, Jonas Weber <jonas.weber@northlight.example> wrote:\n> Please take me off your list.',
        ),
      ],
    },
    null,
  ],
  ['question', 'a no that may be one', { mails: [ours, unsure] }, { headline: 'Is this a no from Ana?' }],
  [
    'stop',
    'the rep says it is one',
    { mails: [ours, unsure], records: answer('declined', mail(2), true) },
    { label: 'Declined' },
  ],
  [
    'go',
    'the rep says it is none, and a demo was held',
    { mails: [ours, unsure], records: answer('declined', mail(2), false) },
    { label: 'No next step' },
  ],
  [
    'none',
    'nobody knows these people',
    { mails: [{ ...asks, from: 'x@elsewhere.example' }], thread: { subject: 'A question' } },
    { headline: 'No deal is known for these people.' },
  ],
  ['none', 'partly read', { mails: [ours, asks], thread: partly(3) }, { label: 'Partly read' }],
  [
    'stop',
    'partly read, with a stop in it',
    { mails: [ours, ana('Please take me off your list.')], thread: partly(3) },
    { label: 'Opted out' },
  ],
];

function partly(total: number): Partial<Thread> {
  return { completeness: { read: 2, total, headers: 'partial', bodies: 'partial', dates: 'full' } };
}

describe('a whole thread ends in one verdict', () => {
  test.each(cases)('%s: %s', (verdict, _, spec, expected) => {
    const found = briefOf(spec);
    expect(found).toMatchObject({ ...expected, verdict });
    expect(found.draft !== null).toBe(
      found.verdict === 'go' ||
        (found.verdict === 'review' && found.reasons.length > 0 && found.questions.length === 0),
    );
    expect(found.headline).not.toBe('');
    expect(found.label).not.toBe('');
  });
});

test('an opt-out that our own group passed on is the buyer’s, not a colleague’s', () => {
  const { messages } = threadOf([ours, ana('Please take me off your list.')]);
  const from = { name: "'Ana Ruiz' via Sales", email: id<EmailAddress>('sales@northlight.example') };
  const passedOn = messages.map((one) => (one.direction === 'inbound' ? { ...one, from } : one));
  expect(briefOf({ mails: [], thread: { messages: passedOn } })).toMatchObject({
    verdict: 'stop',
    headline: 'Nothing more goes to Ana.',
  });
});
