import type { PanelState } from '@/components/sidebar/panel-state';
import { company, dealBrief, dealRow } from './deal-of';
import { decided, ready } from './ready';
import { briefPerson, day, person, quote, rep, thread } from './world';

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

export const waitStates: Readonly<Record<string, PanelState>> = {
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
