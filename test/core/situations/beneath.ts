import { ana, asks, ours } from '../brief-of';
import { day } from '../build-situation';
import { jonas, milestone } from './rows';
import type { Whole } from './whole-situation';

const long = { mode: 'long-cycle' } as const;

export const situations: readonly Whole[] = [
  [
    'S1-23, S0-1',
    'where it stands, what they said, what is open',
    { mails: [ours, asks] },
    {
      verdict: 'go',
      holds: ({ insight }) =>
        insight?.summary.stands.startsWith('Proposal, ') === true &&
        insight.summary.said?.evidence.length === 1 &&
        insight.summary.open.says.startsWith('Their question') &&
        insight.summary.angle !== '',
    },
  ],
  [
    'S3-9',
    'exactly one decision is open',
    { mails: [ours, asks] },
    {
      verdict: 'go',
      holds: ({ insight }) => insight?.ladder?.rungs.filter(({ status }) => status === 'open').length === 1,
    },
  ],
  [
    'S3-9',
    'a deal that is over has no open decision',
    { mails: [ours, asks], deal: { outcome: 'won' } },
    { verdict: 'stop', shows: { insight: { ladder: null } } },
  ],
  [
    'S3-5',
    'a decision loses its freshness',
    { mails: [ana('Thanks, all clear.', '2026-06-04')] },
    { verdict: 'wait', shows: { insight: { ladder: { freshness: 0.5 } } } },
  ],
  [
    'S3-5',
    'a parked decision does not age',
    { mails: [ana('Thanks, all clear.', '2026-06-04')], deal: { parked: { until: day('2026-10-01'), why: 'budget' } } },
    { verdict: 'wait', shows: { insight: { ladder: { freshness: null } } } },
  ],
  [
    'S2-9',
    'the last word was theirs',
    { mails: [ours, { ...asks, on: '2026-06-08T12:00:00Z' }] },
    { verdict: 'go', shows: { insight: { lastWord: { by: 'them', days: 3, says: 'Last word: them, 3 days.' } } } },
  ],
  [
    'S2-9',
    'the last word was ours',
    { mails: [ours] },
    { verdict: 'wait', shows: { insight: { lastWord: { by: 'us', days: 3 } } } },
  ],
  [
    'S4-9, R-6',
    'their mail is not an hour old',
    { mails: [ours, { ...asks, on: '2026-06-11T07:30:00Z' }] },
    { verdict: 'go', shows: { insight: { clock: { fresh: true, hours: 0 } } } },
  ],
  [
    'S4-9',
    'their mail is older than an hour',
    { mails: [ours, asks] },
    { verdict: 'go', shows: { insight: { clock: { fresh: false, hours: 17 } } } },
  ],
  [
    'S2-11',
    'five days have become three weeks',
    {
      mails: [
        jonas('One.', '2026-05-04'),
        jonas('Two.', '2026-05-09'),
        jonas('Three.', '2026-05-14'),
        ana('Thanks, all clear.', '2026-05-15'),
      ],
    },
    { verdict: 'wait', shows: { insight: { cadence: { usual: 5, decayed: true } } } },
  ],
  [
    'S0-61',
    'value at risk of a long deal',
    { mails: [ours], deal: long },
    { verdict: 'wait', shows: { insight: { valueAtRisk: { amount: { amount: 26_500, currency: 'EUR' } } } } },
  ],
  [
    'S0-61',
    'none with a milestone ahead',
    { mails: [ours], deal: long, records: { milestones: [milestone('2026-08-19')] } },
    { verdict: 'wait', shows: { insight: { valueAtRisk: null } } },
  ],
  [
    'S0-61',
    'none on an active deal',
    { mails: [ours] },
    { verdict: 'wait', shows: { insight: { valueAtRisk: null } } },
  ],
  [
    'S0-60',
    'timing was confirmed when they named a day',
    { mails: [ours, ana('I will send you the name of the signer by Friday.')] },
    {
      verdict: 'wait',
      holds: ({ insight }) => insight?.confirmed.find(({ what }) => what === 'timing')?.on === '2026-06-10',
    },
  ],
  [
    'S0-60',
    'what was never confirmed is old',
    { mails: [ours] },
    { verdict: 'wait', holds: ({ insight }) => insight?.confirmed.every(({ old }) => old) === true },
  ],
  [
    'S2-5',
    'a decision time said in passing is offered for the deal',
    { mails: [ours, ana('Thanks. We expect a decision after Q3.')] },
    { verdict: 'wait', shows: { insight: { window: { kind: 'decision', from: '2026-10-01' } } } },
  ],
  [
    'S2-5',
    'not when the deal knows it',
    {
      mails: [ours, ana('Thanks. We expect a decision after Q3.')],
      deal: { decisionWindow: { from: day('2026-10-01'), to: day('2026-10-31') } },
    },
    { verdict: 'wait', shows: { insight: { window: null } } },
  ],
  [
    'S0-47',
    'missing roles are named',
    { mails: [ours, asks] },
    { verdict: 'go', shows: { deal: { missingRoles: ['champion', 'economic-buyer', 'procurement'] } } },
  ],
  [
    'S0-67, N-14',
    'nobody has a role yet',
    { mails: [ours, asks] },
    { verdict: 'go', holds: ({ unready }) => unready.some(({ id }) => id === 'no-stakeholders') },
  ],
  [
    'S0-67',
    'a close date nobody moved',
    { mails: [ours, asks], deal: { closeDate: day('2026-05-01') } },
    { verdict: 'go', holds: ({ unready }) => unready.some(({ id }) => id === 'close-date-passed') },
  ],
];
