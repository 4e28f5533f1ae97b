import { ana, asks, ours } from '../brief-of';
import { day } from '../build-situation';
import { from, jonas, milestone, review, step, wholeMap } from './rows';
import type { Whole } from './whole-situation';

const wait = (until: string | null, more: object = {}) =>
  ({ verdict: 'wait', reason: null, stops: [], until, shows: { draft: null }, ...more }) as const;

export const situations: readonly Whole[] = [
  [
    'S0-25, S1-27',
    'a thank-you',
    { mails: [ours, ana('Thanks, all clear.')] },
    wait('2026-06-24', { step: 'Review the deal, send nothing' }),
  ],
  [
    'S1-27, S3-1',
    'three months of silence are no reason',
    { mails: [ana('Thanks, all clear.')], now: '2026-09-14T08:00:00Z' },
    wait(null),
  ],
  [
    'S1-27, S0-24',
    'a year of silence is no reason and no no',
    { mails: [ana('Thanks, all clear.')], now: '2027-06-14T08:00:00Z' },
    wait(null, { holds: (found: { deal: { state: string } | null }) => found.deal?.state === 'warm' }),
  ],
  [
    'S0-22, S0-25',
    'not now, until autumn',
    { mails: [ours, ana('Not now, I’m afraid. Let’s reconnect after the budget round in Q3.')] },
    wait('2026-10-01'),
  ],
  [
    'S0-22',
    'not now, without a date',
    { mails: [ours, ana('Not now, I’m afraid.')] },
    { verdict: 'wait', reason: null },
  ],
  [
    'S3-37',
    'a not-now puts the deal to Recycle',
    { mails: [ours, ana('Let’s reconnect in October.')] },
    { verdict: 'wait', shows: { deal: { state: 'recycle' }, insight: { reentry: { earliest: '2026-10-01' } } } },
  ],
  [
    'S0-49',
    'the rule for coming back stands on a parked deal',
    { mails: [ours], deal: { parked: { until: day('2026-10-01'), why: 'budget round' } } },
    wait('2026-10-01', {
      holds: (found: { insight: { reentry: { says: string } | null } | null }) =>
        found.insight?.reentry?.says.includes('Priya Nair says yes') === true,
    }),
  ],
  [
    'S0-25',
    'away until a day',
    {
      mails: [
        ours,
        {
          ...ana('', '2026-06-08T09:01:00Z'),
          text: 'Automatic reply: I am out of the office and back on Monday 22 June 2026.',
        },
      ],
    },
    wait('2026-06-22'),
  ],
  [
    'S1-2',
    'they promised, and their day is ahead',
    { mails: [ours, ana('I will send you the name of the signer by Friday.')] },
    wait('2026-06-15'),
  ],
  [
    'S2-20',
    'a milestone is ahead',
    { mails: [ours, ana('Thanks, all clear.')], records: { milestones: [milestone('2026-06-19')] } },
    wait('2026-06-16'),
  ],
  [
    'S1-8',
    'our step is ahead',
    { mails: [ours, ana('Thanks, all clear.')], records: { nextSteps: [step('2026-06-15')] } },
    wait('2026-06-15'),
  ],
  [
    'S0-4',
    'the decision window is ahead',
    {
      mails: [ours, ana('Thanks, all clear.')],
      deal: { decisionWindow: { from: day('2026-06-18'), to: day('2026-06-30') } },
    },
    wait('2026-06-18'),
  ],
  [
    'R-4, S2-23',
    'past the window of the stage the deal wants a look',
    { mails: [ana('Thanks, all clear.', '2026-05-20')] },
    wait(null, { step: 'Review the deal, send nothing' }),
  ],
  [
    'S0-22, S0-2',
    'a long deal waits longer',
    { mails: [ours, ana('Thanks, all clear.')], deal: { mode: 'long-cycle' } },
    wait('2026-07-27'),
  ],
  [
    'S1-27',
    'we wrote this morning',
    { mails: [jonas('Here is the plan.', '2026-06-11T06:00:00Z')], records: { stakeholders: wholeMap } },
    { verdict: 'wait', reason: null },
  ],
  [
    'S0-23',
    'a step that waits for an owner calls for no mail',
    {
      mails: [ours],
      records: {
        nextSteps: [step('2026-06-10', { reason: 'review-open', what: 'Ask Dana again' })],
        reviews: [review('pricing', 'open', null)],
      },
    },
    { verdict: 'wait', reason: null },
  ],
  [
    'S0-15',
    'the budget window is over',
    { mails: [ours], deal: { budgetWindow: { from: day('2026-05-04'), to: day('2026-05-15') } } },
    { verdict: 'wait', reason: null, holds: ({ lapses }) => lapses.some(({ id }) => id === 'missed-budget-window') },
  ],
  [
    'S2-3',
    'they will answer the proposal by a day',
    {
      mails: [
        jonas('Attached is the proposal for the two stores.'),
        ana('Thanks. I will come back to you by Tuesday.'),
      ],
    },
    wait('2026-06-17'),
  ],
  [
    'S2-2',
    'the next call is agreed',
    { mails: [ours, ana('Great speaking with you yesterday. See you on Tuesday at 10.')] },
    { verdict: 'wait', reason: null },
  ],
  [
    'S1-49',
    'they answered after our promise was kept',
    {
      mails: [
        asks,
        jonas('Here is the email with the next steps: dispatch first, then billing.', '2026-06-10T16:00:00Z'),
        ana('Thanks, all clear.', '2026-06-11T06:00:00Z'),
      ],
    },
    { verdict: 'wait', reason: null },
  ],
  [
    'S3-1',
    'a colleague of ours writes among ourselves',
    {
      mails: [
        ours,
        ana('Thanks, all clear.'),
        from('priya', 'Shall we lower the price?', '2026-06-10T16:00:00Z', { to: ['jonas'] }),
      ],
    },
    { verdict: 'wait', reason: null },
  ],
  [
    'S0-24',
    'what they quote of ours asks nothing',
    {
      mails: [
        ours,
        ana('Thanks, all clear.\n\nOn Mon, 8 Jun 2026 at 09:00, Jonas Weber wrote:\n> Could you send the signed plan?'),
      ],
    },
    { verdict: 'wait', reason: null },
  ],
];
