import { ana, asks, ours, price } from '../brief-of';
import { from, jonas, owner, step, touch, wholeMap } from './rows';
import type { Whole } from './whole-situation';

const lapse = (id: string) => ({
  holds: (found: { lapses: readonly { id: string }[] }) => found.lapses.some((one) => one.id === id),
});
const long = { mode: 'long-cycle' } as const;

export const situations: readonly Whole[] = [
  [
    'S1-56, S1-30',
    'we only checked in',
    { mails: [jonas('Any joy with the proposal?')] },
    { verdict: 'wait', ...lapse('empty-check-in') },
  ],
  [
    'S0-69',
    'the same mail twice',
    {
      mails: [
        jonas('The dispatch plan for Lund is attached.', '2026-06-01'),
        jonas('Did you see the dispatch plan for Lund?', '2026-06-08'),
      ],
    },
    { verdict: 'wait', ...lapse('time-only-follow-up') },
  ],
  ['S0-69', 'nobody decides on the money', { mails: [ours, asks] }, { verdict: 'go', ...lapse('stakeholder-gap') }],
  [
    'S0-69, S0-17',
    'they spoke of purchasing and the deal knows of none',
    {
      mails: [
        ours,
        ana('Our purchasing department needs the vendor form.', '2026-06-09'),
        jonas('Understood.', '2026-06-10'),
      ],
    },
    { verdict: 'wait', ...lapse('untracked-procurement') },
  ],
  [
    'S0-69, S0-42',
    'a long deal is pressed',
    {
      mails: [
        jonas('The dispatch plan is attached.', '2026-06-02'),
        jonas('Ikast halved its billing errors with it.', '2026-06-05'),
      ],
      deal: long,
    },
    { verdict: 'wait', ...lapse('short-cycle-pressure') },
  ],
  [
    'S0-69, S0-45',
    'a sleeping deal was woken without a reason',
    { mails: [ana('Thanks, all clear.', '2026-01-12'), jonas('We have a new release.', '2026-06-09')] },
    { verdict: 'wait', ...lapse('random-re-entry') },
  ],
  [
    'S1-56',
    'our mail talks past theirs',
    {
      mails: [
        ana('Our warehouse manager worries about scanner training during the summer inventory in Lund.', '2026-06-02'),
        jonas(
          'Our platform offers dashboards, alerting, benchmarking and audit trails for every customer segment.',
          '2026-06-03',
        ),
      ],
    },
    { verdict: 'wait', ...lapse('ignores-last-talk') },
  ],
  [
    'S1-56, S1-45',
    'a concern was passed over',
    {
      mails: [
        ana('I’m worried that your team is too small for this.', '2026-06-02'),
        jonas('Here is our brochure on metering.', '2026-06-03'),
      ],
    },
    { verdict: 'wait', ...lapse('objection-unaddressed') },
  ],
  [
    'S1-56, S2-7',
    'nobody owns the step',
    { mails: [ours], records: { nextSteps: [step('2026-06-15', { ownerId: owner('o-gone') })] } },
    { verdict: 'wait', ...lapse('owner-unclear') },
  ],
  [
    'S1-14',
    'own mails without an answer are counted',
    { mails: [ours, { ...ours, on: '2026-06-10' }] },
    { verdict: 'wait', shows: { insight: { play: { handOver: null } } } },
  ],
  [
    'S0-12, S1-9',
    'the last interaction is by day and side',
    { mails: [ours, from('ruben', 'Thanks, all clear.', '2026-06-09')] },
    { verdict: 'wait', shows: { insight: { lastWord: { by: 'them', days: 2 } } } },
  ],
  [
    'S4-17',
    'who answers slowly is better called',
    {
      mails: [
        jonas('One.', '2026-05-04'),
        ana('Thanks, all clear.', '2026-05-11'),
        jonas('Two.', '2026-05-12'),
        ana('Thanks, all clear.', '2026-05-20'),
      ],
    },
    { verdict: 'wait', shows: { insight: { channel: { channel: 'phone', warns: false } } } },
  ],
  [
    'S1-44',
    'touches elsewhere do not hide a review that waits',
    { mails: [ours, price], records: { touches: [touch('2026-06-09')], stakeholders: wholeMap } },
    { verdict: 'review', reviews: ['pricing'] },
  ],
];
