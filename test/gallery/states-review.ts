import type { PanelState } from '@/components/sidebar/panel-state';
import type { ReviewId } from '@/lib/core/domain/ids';
import { company, dealBrief, dealRow } from './deal-of';
import { decided, draft, ready, sentence } from './ready';
import { at, briefPerson, dana, day, person, priya, quote, record, rep, thread } from './world';

const tomas = person('Tomas Novak', 'tomas@brightwell.example');
const ingrid = person('Ingrid Sæther', 'ingrid@brightwell.example');
const brightwellSpec = {
  id: 'brightwell',
  company: 'Brightwell Energy',
  domain: 'brightwell.example',
  name: 'Data platform',
  stage: 2,
  state: 'warm' as const,
  stateWhy: 'Undecided for three weeks.',
  amount: 310_000,
  quiet: [21, 14] as const,
  milestone: { name: 'Technical sign-off', due: '2026-06-26' },
  people: [
    briefPerson('Tomas Novak', 'tomas@brightwell.example', 'champion', { stance: 'supportive' }),
    briefPerson('Lea Brandt', 'lea@brightwell.example', 'technical-buyer', { here: false }),
    briefPerson('Ingrid Sæther', 'ingrid@brightwell.example', null, { isNew: true }),
  ],
  missing: ['economic-buyer', 'procurement'] as const,
  lastValue: {
    name: 'Migration risk list',
    to: ['tomas@brightwell.example', 'lea@brightwell.example'],
    at: '2026-05-21T09:00:00Z',
  },
};
const brightwell = dealBrief(brightwellSpec);
const reviewThread = thread('gmail:review', 'Re: Data platform proposal', [
  { id: 'r1', from: rep, at: '2026-05-21T09:00:00Z', text: 'Here is the risk list.', to: [tomas] },
  {
    id: 'r2',
    from: tomas,
    cc: [ingrid],
    at: '2026-06-11T06:31:00Z',
    text: 'Hi Jonas,\n\nThe team is behind this, the risk list settled most of it. If you could do something on price, around 10%, I think I can get it over the line. Ingrid in Cc looks after our contracts.\n\nTomas',
  },
]);
const price = quote('r2', 'something on price, around 10%');
const joined = quote('r2', 'looks after our contracts');
const behind = quote('r2', 'The team is behind this');

const pricing = {
  gate: 'pricing',
  label: 'Price asked',
  message: 'Discount asked',
  fix: 'Ask Dana.',
  why: 'Only the price owner changes a price.',
  evidence: [price],
  owner: { id: dana.id, name: dana.name },
  review: 'none' as const,
};
const newPerson = {
  gate: 'new-recipient',
  label: 'New person',
  message: 'Ingrid Sæther joined in Cc',
  fix: 'Ask Priya.',
  why: 'A new stakeholder needs the account owner’s yes.',
  evidence: [joined],
  owner: { id: priya.id, name: priya.name },
  review: 'none' as const,
};
const reviewDraft = draft(
  {
    reason: 'open-question',
    kind: 'clarify',
    decision: 'acceptable',
    to: [tomas.email],
    ifSilent: { on: day('2026-06-19'), action: 'Priya calls Tomas' },
  },
  [
    [sentence('greeting', 'Hi Tomas,')],
    [
      sentence('reason', 'Good to hear the team stands behind the plan, and that the risk list of 21 May helped.', [
        behind,
      ]),
    ],
    [sentence('locked', 'Price stays blank until Dana clears it')],
    [
      sentence(
        'ask',
        'To plan the summer around your dates I need one thing: could you name who signs this and when procurement needs the papers?',
        [record('No economic buyer and no procurement date in 9 messages.')],
      ),
    ],
    [sentence('value', 'I’ll write a one-page summary for that person.')],
    [sentence('if-silent', 'Until then the proposal stays as sent on 30 April.', [record('Proposal, 30 Apr')])],
    [sentence('own-line', '')],
    [sentence('sign-off', 'Jonas')],
  ],
);
const reviewBrief = {
  verdict: 'review',
  label: 'Price asked',
  headline: 'Dana decides on the discount first.',
  deal: brightwell,
  match: decided(brightwell, 0.94, [
    { kind: 'stakeholder', says: 'Tomas Novak is the champion on this deal', weight: 0.6 },
    { kind: 'thread-link', says: 'You linked this thread on 3 Feb', weight: 0.3 },
  ]),
  evidence: [price],
  reviews: [pricing, newPerson],
  reasons: [
    {
      id: 'open-question',
      label: 'Open question: who signs',
      summary: 'Nobody is named to sign.',
      forBuyer: 'you wrote',
      due: day('2026-06-12'),
      evidence: [quote('r2', 'I think I can get it over the line')] as const,
    },
  ],
  nextStep: {
    what: 'Ask Tomas who signs',
    due: day('2026-06-12'),
    ownerId: rep.id,
    reason: 'open-question',
    ifSilent: { on: day('2026-06-19'), action: 'Priya calls Tomas' },
    evidence: [],
  },
  draft: reviewDraft,
} as const;

export const reviewStates: Readonly<Record<string, PanelState>> = {
  review: ready(reviewThread, reviewBrief, { deals: [dealRow(brightwellSpec)], companies: [company(brightwellSpec)] }),
  'review-asked': ready(
    reviewThread,
    {
      ...reviewBrief,
      reviews: [
        { ...pricing, review: 'open' },
        { ...newPerson, review: 'cleared' },
      ],
    },
    {
      deals: [dealRow(brightwellSpec)],
      companies: [company(brightwellSpec)],
      reviews: [
        {
          id: 'local:r1' as ReviewId,
          dealId: brightwell.id,
          threadId: null,
          gate: 'pricing',
          ownerId: dana.id,
          says: 'Discount asked',
          evidence: [price],
          status: 'open',
          opened: at('2026-06-11T06:35:00Z'),
          settled: null,
        },
      ],
    },
  ),
};
