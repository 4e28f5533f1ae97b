import type { PanelState } from '@/components/sidebar/panel-state';
import type { ReviewId } from '@/lib/core/domain/ids';
import { decided, draft, ready, sentence } from './ready';
import {
  at,
  briefPerson,
  company,
  contact,
  dana,
  day,
  dealBrief,
  dealRow,
  person,
  priya,
  quote,
  record,
  rep,
  step,
  thread,
} from './world';

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

const ana = person('Ana Ruiz', 'ana@corvane.example');
const corvaneSpec = {
  id: 'corvane',
  company: 'Corvane Retail',
  domain: 'corvane.example',
  name: 'Store energy audit',
  stage: 2,
  state: 'recycle' as const,
  stateWhy: 'Ana asked to be removed.',
  amount: 26_500,
  quiet: [9, 14] as const,
  stopped: 'for-good' as const,
  milestone: null,
  people: [
    briefPerson('Ana Ruiz', 'ana@corvane.example', null, { suppressed: 'opted-out' }),
    briefPerson('Ruben Maas', 'ruben@corvane.example', 'user-buyer', { here: false }),
  ],
  missing: ['champion', 'economic-buyer'] as const,
  lastValue: { name: 'Tariff comparison', to: ['ana@corvane.example'], at: '2026-06-02T09:00:00Z' },
  openStep: step('Follow up on the audit', '2026-06-15'),
};
const corvane = dealBrief(corvaneSpec);
const corvaneFree = dealBrief({
  ...corvaneSpec,
  people: [briefPerson('Ana Ruiz', 'ana@corvane.example', 'influencer'), corvaneSpec.people[1] as never],
});
const stopThread = thread('gmail:stop', 'Re: Energy audit, one more idea', [
  { id: 's1', from: rep, at: '2026-06-02T09:00:00Z', text: 'One more idea.', to: [ana] },
  {
    id: 's2',
    from: ana,
    at: '2026-06-11T05:40:00Z',
    text: 'Hello,\n\nWe’ve decided against it. Please take me off your list.\n\nAna Ruiz',
  },
]);
const off = quote('s2', 'Please take me off your list.');
const stopBrief = {
  verdict: 'stop',
  label: 'Opted out',
  headline: 'Nothing more goes to Ana.',
  deal: corvaneFree,
  match: decided(corvane, 0.99, [
    { kind: 'stakeholder', says: 'Ana Ruiz is a contact on this deal', weight: 0.6 },
    { kind: 'thread-link', says: 'You linked this thread on 12 May', weight: 0.3 },
  ]),
  evidence: [off],
  stops: [
    {
      gate: 'opted-out',
      label: 'Opted out',
      message: 'Asked to be removed',
      fix: 'Suppress her.',
      why: 'Writing after an opt-out is unlawful in many places.',
      evidence: [off],
      owner: null,
      review: 'none' as const,
    },
    {
      gate: 'declined',
      label: 'Declined',
      message: 'Declined',
      fix: 'Close the deal.',
      why: 'A no is a no.',
      evidence: [quote('s2', 'decided against it')],
      owner: null,
      review: 'none' as const,
    },
  ],
  nextStep: {
    what: 'Confirm the stop',
    due: day('2026-06-11'),
    ownerId: rep.id,
    reason: 'by-hand',
    ifSilent: null,
    evidence: [],
  },
} as const;
const stopRecords = {
  deals: [dealRow(corvaneSpec)],
  companies: [company(corvaneSpec)],
  contacts: [contact('Ana Ruiz', 'ana@corvane.example', 'a.ruiz@corvane.example')],
};

const henrik = person('Henrik Dahl', 'henrik@osterby.example');
const osterbySpec = {
  id: 'osterby',
  company: 'Osterby Foods',
  domain: 'osterby.example',
  name: 'Warehouse analytics',
  stage: 0,
  state: 'recycle' as const,
  stateWhy: 'Parked by the buyer until the budget round.',
  amount: 72_000,
  quiet: [2, 10] as const,
  stopped: day('2026-10-01'),
  milestone: { name: 'Budget round', due: '2026-09-30' },
  people: [briefPerson('Henrik Dahl', 'henrik@osterby.example', 'champion', { stance: 'supportive' })],
  missing: ['economic-buyer'] as const,
  lastValue: { name: 'Pick-rate benchmark', to: ['henrik@osterby.example'], at: '2026-06-02T09:00:00Z' },
};
const osterby = dealBrief({ ...osterbySpec, stopped: null });
const later = quote('w1', 'Let’s reconnect after the budget round in Q3.');
const waitBrief = {
  verdict: 'wait',
  label: 'until Thu 1 Oct',
  headline: 'Henrik parked this until the budget round is over.',
  deal: osterby,
  match: decided(osterby, 0.98, [
    { kind: 'stakeholder', says: 'Henrik Dahl is a contact on this deal', weight: 0.6 },
    { kind: 'subject', says: '“Warehouse analytics” is the subject', weight: 0.3 },
  ]),
  evidence: [later],
  wait: {
    until: day('2026-10-01'),
    why: 'Budget round in Q3',
    evidence: [later],
    wakes: ['Henrik writes again', 'The budget date becomes known', 'A sponsor joins, Priya approves'],
  },
  nextStep: {
    what: 'Review the deal, send nothing',
    due: day('2026-10-01'),
    ownerId: rep.id,
    reason: 'by-hand',
    ifSilent: { on: day('2026-10-15'), action: 'Priya decides, no mail' },
    evidence: [],
  },
} as const;

export const heldStates: Readonly<Record<string, PanelState>> = {
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
  stop: ready(stopThread, stopBrief, stopRecords),
  'stop-suppressed': ready(
    stopThread,
    {
      ...stopBrief,
      deal: corvane,
      stops: [
        { ...stopBrief.stops[0], gate: 'suppressed', label: 'Suppressed', message: 'Ana is on the suppression list' },
        stopBrief.stops[1],
      ],
    },
    stopRecords,
  ),
  wait: ready(
    thread('gmail:wait', 'Re: Warehouse analytics', [
      {
        id: 'w1',
        from: henrik,
        at: '2026-06-09T13:20:00Z',
        text: 'Hi Jonas,\n\nNot now, I’m afraid. Let’s reconnect after the budget round in Q3.\n\nHenrik',
      },
    ]),
    waitBrief,
    {
      deals: [{ ...dealRow(osterbySpec), budgetWindow: { from: day('2026-07-01'), to: day('2026-09-30') } }],
      companies: [company(osterbySpec)],
    },
  ),
  question: ready(
    thread('gmail:question', 'Re: Warehouse analytics', [
      {
        id: 'q1',
        from: henrik,
        at: '2026-06-11T06:20:00Z',
        text: 'Hi Jonas,\n\nI think we are good for now. Thanks for all the help.\n\nHenrik',
      },
    ]),
    {
      verdict: 'question',
      label: 'One question',
      headline: 'The draft waits for one answer.',
      deal: osterby,
      questions: [
        {
          gate: 'declined',
          label: 'Declined?',
          question: 'Is this a no?',
          evidence: [quote('q1', 'I think we are good for now.')],
        },
      ],
      nextStep: null,
    },
    { deals: [dealRow(osterbySpec)], companies: [company(osterbySpec)] },
  ),
};
