import { ana, asks, ours } from '../brief-of';
import { day } from '../build-situation';
import { jonas, milestone, step, wholeMap } from './rows';
import type { Whole } from './whole-situation';

const go = (reason: string, more: object = {}) => ({ verdict: 'go', reason, stops: [], reviews: [], ...more }) as const;
const map = { stakeholders: wholeMap };
const will = (on: string) => jonas('I’ll send you the security overview by Friday.', on);

export const situations: readonly Whole[] = [
  [
    'S1-3, S0-21',
    'they ask for the next steps',
    { mails: [ours, asks] },
    go('open-question', { step: 'Send an email with the next steps' }),
  ],
  [
    'S1-3',
    'a question in German',
    { mails: [ours, ana('Können Sie mir bitte den Plan schicken?')] },
    go('open-question'),
  ],
  ['S1-3', 'a question in French', { mails: [ours, ana('Pourriez-vous m’envoyer le plan ?')] }, go('open-question')],
  ['S1-3', 'a question in Spanish', { mails: [ours, ana('¿Podría enviarme el plan?')] }, go('open-question')],
  [
    'S1-3',
    'asked weeks ago and never answered',
    { mails: [ours, asks], now: '2026-07-06T08:00:00Z' },
    go('open-question', { shows: { nextStep: { due: '2026-07-06' } } }),
  ],
  [
    'S1-2, S1-17',
    'we promised, and the day is near',
    { mails: [asks, will('2026-06-10T16:00:00Z')] },
    go('promise-due', { step: 'Send the security overview' }),
  ],
  [
    'S1-2, S1-40',
    'we promised, and the day has passed',
    { mails: [asks, will('2026-06-03T16:00:00Z')] },
    go('promise-due', {
      holds: (found: { lapses: readonly { id: string }[] }) => found.lapses.some(({ id }) => id === 'missed-promise'),
    }),
  ],
  [
    'S1-2',
    'they promised, and the day has passed',
    { mails: [ours, ana('I will send you the signed form by Tuesday.', '2026-06-05T10:00:00Z')] },
    go('promise-due', { step: 'Ask Ana for what was promised' }),
  ],
  [
    'S2-9',
    'they want to go ahead',
    { mails: [ours, ana('We would like to go ahead with the first store.')], records: map },
    { verdict: 'go', reviews: [], holds: ({ reasons }) => reasons.some(({ id }) => id === 'we-owe-a-reply') },
  ],
  [
    'S2-9, S4-26',
    'they want to talk',
    { mails: [ours, ana('Can we talk on Tuesday?')], records: map },
    { verdict: 'go' },
  ],
  [
    'S1-8, S2-7',
    'our step is due today',
    { mails: [ours], records: { nextSteps: [step('2026-06-11')] } },
    go('next-step-due', { step: 'Send the pay-back table' }),
  ],
  ['S1-8', 'our step is late', { mails: [ours], records: { nextSteps: [step('2026-06-09')] } }, go('next-step-due')],
  [
    'S0-5, S0-21',
    'a milestone is at hand',
    { mails: [{ ...ours, on: '2026-06-01' }], records: { milestones: [milestone('2026-06-12')] } },
    go('milestone-due', { step: 'Prepare Ops meeting' }),
  ],
  [
    'S0-5',
    'a milestone has passed undone',
    { mails: [{ ...ours, on: '2026-06-01' }], records: { milestones: [milestone('2026-06-08')] } },
    go('milestone-due', { step: 'Set a new date for Ops meeting' }),
  ],
  [
    'S0-4, S0-21',
    'the decision window has opened',
    {
      mails: [{ ...ours, on: '2026-06-02' }],
      deal: { decisionWindow: { from: day('2026-06-10'), to: day('2026-06-30') } },
    },
    go('future-window-reached'),
  ],
  [
    'S0-15, S0-21',
    'the budget window has opened',
    {
      mails: [{ ...ours, on: '2026-06-02' }],
      deal: { budgetWindow: { from: day('2026-06-11'), to: day('2026-06-30') } },
    },
    go('future-window-reached'),
  ],
];
