import type { PanelState } from '@/components/sidebar/panel-state';
import { company, dealBrief, dealRow } from './deal-of';
import { decided, ready } from './ready';
import { briefPerson, contact, day, person, quote, rep, step, thread } from './world';

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

export const stopStates: Readonly<Record<string, PanelState>> = {
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
};
