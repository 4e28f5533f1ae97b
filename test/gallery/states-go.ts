import type { PanelState } from '@/components/sidebar/panel-state';
import { reasons } from '@/lib/core/reasons';
import { company, dealBrief, dealRow } from './deal-of';
import { decided, draft, findingFor, ready, sentence } from './ready';
import { briefPerson, day, person, quote, record, rep, thread, value } from './world';

const marta = person('Marta Lindqvist', 'marta@halden.example');
const piotr = person('Piotr Kowal', 'piotr@halden.example');
export const haldenSpec = {
  id: 'halden',
  company: 'Halden Logistics',
  domain: 'halden.example',
  name: 'Operating-model review',
  stage: 1,
  state: 'hot' as const,
  stateWhy: 'They asked for the next steps yesterday.',
  amount: 48_000,
  quiet: [1, 7] as const,
  milestone: { name: 'Ops meeting decides', due: '2026-06-12' },
  people: [
    briefPerson('Marta Lindqvist', 'marta@halden.example', 'champion', { stance: 'strong' }),
    briefPerson('Piotr Kowal', 'piotr@halden.example', 'user-buyer'),
  ],
  missing: ['economic-buyer' as const],
  lastValue: { name: 'Hand-over map', to: ['marta@halden.example'], at: '2026-06-08T09:00:00Z' },
};
export const halden = dealBrief(haldenSpec);

export const haldenThread = thread('gmail:go', 'Next steps after Monday’s call', [
  { id: 'm1', from: marta, at: '2026-06-02T08:10:00Z', text: 'Ideally we’d begin in July. Can we speak on Monday?' },
  { id: 'm2', from: rep, at: '2026-06-02T09:00:00Z', text: 'Monday works.', to: [marta] },
  {
    id: 'm3',
    from: marta,
    cc: [piotr],
    at: '2026-06-10T14:40:00Z',
    text: 'Hi Jonas,\n\nWe’ve been through it with the team and we’re fine with the order. Could you send me an email with the next steps before Friday’s ops meeting? Piotr asks who we’d be dealing with day to day.\n\nMarta',
  },
]);

const asked = quote('m3', 'send me an email with the next steps');
const dayToDay = quote('m3', 'who we’d be dealing with day to day');

const text = [
  [sentence('greeting', 'Hi Marta,')],
  [
    sentence('reason', 'Thanks for taking Monday’s call through with your team.', [asked]),
    sentence('recap', 'You settled on dispatch first, then billing hand-overs.', [
      record('Call note, Mon 8 Jun: “Order agreed: dispatch, then billing hand-overs.”'),
    ]),
  ],
  [
    sentence('answer', 'On Piotr’s question: day to day you would work with Elif Aydin, who led the dispatch part.', [
      dayToDay,
    ]),
  ],
  [
    sentence(
      'value',
      'The next step is one working meeting with you both to plan the first four weeks, ahead of the July start you named.',
      [quote('m1', 'Ideally we’d begin in July.')],
    ),
  ],
  [sentence('own-line', '')],
  [sentence('ask', 'Would Tuesday 16 June at 10:00 suit you and Piotr?')],
  [sentence('if-silent', 'I’ll hold the time until Monday evening and release it after that.')],
  [sentence('sign-off', 'Jonas')],
];

export const goDraft = draft(
  {
    reason: 'open-question',
    kind: 'advance',
    decision: 'safe',
    to: [marta.email],
    ifSilent: { on: day('2026-06-15'), action: 'Ask once, then close' },
  },
  text,
);

export const clearGates = [
  'Opted out',
  'Declined',
  'Complained',
  'Suppressed',
  'Deal closed',
  'Owner conflict',
  'Consent',
  'New recipient',
  'Pricing',
  'Terms and legal',
  'Procurement',
  'Repeated silence',
  'High value',
  'Reason',
].map((label) => ({ gate: label.toLowerCase().replaceAll(' ', '-'), label }));

const goBrief = {
  verdict: 'go',
  label: 'They asked',
  headline: 'Marta wants the next steps in one email before Friday.',
  deal: halden,
  match: {
    ...decided(halden, 0.97, [
      { kind: 'stakeholder', says: 'Marta Lindqvist is a contact on this deal', weight: 0.6 },
      { kind: 'body', says: '“Operating model” appears in 2 of 3 messages', weight: 0.2 },
      { kind: 'recency', says: 'Your call note of Mon 8 Jun is on this deal', weight: 0.1 },
    ]),
  },
  evidence: [asked],
  clear: clearGates,
  reasons: [
    {
      id: 'open-question',
      label: 'They asked for next steps',
      summary: 'Marta wants the next steps in one email before Friday.',
      forBuyer: 'you asked for the next steps',
      due: day('2026-06-11'),
      evidence: [asked] as const,
    },
    {
      id: 'second-question',
      label: 'Open question',
      summary: 'who runs it day to day?',
      forBuyer: 'Piotr asked',
      due: day('2026-06-12'),
      evidence: [dayToDay] as const,
    },
  ],
  nextStep: {
    what: 'Send the next steps and one date',
    due: day('2026-06-11'),
    ownerId: rep.id,
    reason: 'open-question',
    ifSilent: { on: day('2026-06-15'), action: 'Ask once, then close' },
    evidence: [asked],
  },
  draft: goDraft,
} as const;

/** As many as there are, the draft's own first. */
const everyReason = [
  ...goBrief.reasons.slice(0, 1),
  ...reasons
    .filter(({ id }) => id !== 'open-question')
    .map(({ id, label }) => ({ ...goBrief.reasons[1], id, label, summary: `${label}, with the words it rests on.` })),
];
const haldenRecords = { deals: [dealRow(haldenSpec)], companies: [company(haldenSpec)] };
const advice = findingFor('Thanks for taking Monday’s call through with your team.', {
  lint: 'line-that-changes-nothing',
  label: 'Changes nothing',
  level: 'warning',
  message: 'This line changes nothing.',
  fix: 'The recap after it does the work.',
  replacement: '',
});
const priceError = findingFor('Would Tuesday 16 June at 10:00 suit you and Piotr?', {
  lint: 'price-change',
  label: 'Price change',
  level: 'error',
  message: 'This changes the price.',
  fix: 'Dana owns the price; take it out or ask her.',
});

export const goStates: Readonly<Record<string, PanelState>> = {
  go: ready(haldenThread, goBrief, haldenRecords, { lint: advice }),
  'go-error': ready(haldenThread, goBrief, haldenRecords, {
    lint: (words) => [...priceError(words), ...advice(words)],
  }),
  'go-step-open': ready(
    haldenThread,
    {
      ...goBrief,
      deal: {
        ...halden,
        openStep: {
          id: 'local:s' as never,
          dealId: halden.id,
          threadId: null,
          what: 'Hold the Tuesday slot',
          ownerId: rep.id,
          due: day('2026-06-09'),
          reason: 'by-hand',
          ifSilent: null,
          status: 'open',
          created: 1 as never,
          closed: null,
        },
      },
    },
    haldenRecords,
    { lint: advice, proposedValues: [value('value9', 'Four-week plan')] },
  ),
  'go-every-reason': ready(haldenThread, { ...goBrief, reasons: everyReason }, haldenRecords, { lint: advice }),
  'go-kept': ready(haldenThread, goBrief, haldenRecords, {
    kept: { text: 'Hi Marta,\n\nmy own words.\n\nJonas', reason: 'open-question', kind: 'advance' },
  }),
  partial: ready(
    thread(
      'gmail:partial',
      'Next steps after Monday’s call',
      [{ id: 'm3', from: marta, at: '2026-06-10T14:40:00Z', text: 'Could you send me an email with the next steps?' }],
      [3, 7],
    ),
    {
      verdict: 'none',
      label: '3 of 7 read',
      headline: 'No stop in the last three messages.',
      deal: halden,
      nextStep: goBrief.nextStep,
      match: goBrief.match,
      read: { read: 3, total: 7, partial: true },
    },
    haldenRecords,
  ),
};
