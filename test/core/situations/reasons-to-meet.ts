import { ana, asks, ours } from '../brief-of';
import { contact, day, deal } from '../build-situation';
import { from, jonas, milestone, owner, stage, stake, step, wholeMap } from './rows';
import type { Whole } from './whole-situation';

const go = (reason: string, more: object = {}) => ({ verdict: 'go', reason, stops: [], reviews: [], ...more }) as const;
const map = { stakeholders: wholeMap };
const proposal = jonas('Attached is the proposal for the two stores.');

export const situations: readonly Whole[] = [
  [
    'S2-5',
    'a decision time said in passing has come',
    { mails: [ana('Thanks. The board decides on 12 June.', '2026-06-01')], now: '2026-06-12T08:00:00Z' },
    go('future-window-reached'),
  ],
  [
    'S2-5',
    'a budget month said in passing has come: it was a not-now too',
    { mails: [ana('Our budget opens in July.', '2026-06-08')], now: '2026-07-01T08:00:00Z' },
    { verdict: 'review', reviews: ['dormant-reentry'], reason: 'future-window-reached' },
  ],
  [
    'S1-5, S2-2',
    'a call was held and nothing dated came of it',
    { mails: [ours, ana('Great speaking with you yesterday.')], records: map },
    go('meeting-without-next-step', { step: 'Agree the next step with Ana' }),
  ],
  [
    'S1-7, S2-2',
    'a demo was held',
    { mails: [ours, ana('Thanks for the demo yesterday, the team liked it.')], records: map },
    { verdict: 'go', holds: ({ reasons }) => reasons.some(({ id }) => id === 'meeting-without-next-step') },
  ],
  [
    'S1-5, S2-2',
    'a demo that the deal says is done',
    {
      mails: [{ ...ours, on: '2026-06-01' }],
      records: {
        ...map,
        milestones: [milestone('2026-06-09', { kind: 'demo', name: 'Demo', done: day('2026-06-09') })],
      },
    },
    go('meeting-without-next-step'),
  ],
  [
    'S1-5',
    'the day agreed for a call is over',
    {
      mails: [{ ...ours, on: '2026-06-03' }, ana('Monday works for me, see you then.', '2026-06-04')],
      now: '2026-06-09T08:00:00Z',
      records: map,
    },
    { verdict: 'go', holds: ({ reasons }) => reasons.some(({ id }) => id === 'meeting-without-next-step') },
  ],
  [
    'S2-2',
    'a demo was held, and a checkpoint is ahead',
    {
      mails: [ours, ana('Great speaking with you yesterday.')],
      records: { ...map, milestones: [milestone('2026-06-30')] },
    },
    { verdict: 'wait', reason: null },
  ],
  [
    'S1-6, S2-3',
    'a proposal is out and no review is booked',
    { mails: [proposal, ana('Thanks, we have received it.')], records: map },
    go('proposal-without-review', { step: 'Book the review of the proposal with Ana' }),
  ],
  [
    'S1-6',
    'a quote is out',
    { mails: [jonas('Here is the quote for 40 seats.')], records: map },
    go('proposal-without-review', { step: 'Book the review of the quote' }),
  ],
  [
    'S2-3',
    'the proposal offers its own review',
    { mails: [jonas('Attached is the proposal. Does Tuesday at 10 work for you?')], records: map },
    { verdict: 'wait', reason: null },
  ],
  [
    'S2-3',
    'the review of the proposal is on the deal',
    {
      mails: [proposal],
      records: { ...map, milestones: [milestone('2026-06-24', { kind: 'meeting', name: 'Proposal review' })] },
    },
    { verdict: 'wait', reason: null },
  ],
  [
    'S3-24, S3-21',
    'they missed the call',
    { mails: [ours, ana('Sorry I missed our call.')], records: map },
    go('missed-meeting', { step: 'Agree a new day with Ana' }),
  ],
  [
    'S3-24',
    'they called the meeting off',
    { mails: [ours, ana('Unfortunately I have to cancel our call tomorrow.')], records: map },
    go('missed-meeting'),
  ],
  [
    'S0-3, S0-21',
    'somebody takes over',
    { mails: [ours, ana('Ruben Maas is taking over this project.')], records: map },
    { verdict: 'go', holds: ({ reasons }) => reasons.some(({ act }) => act === 'Bring Ruben up to date') },
  ],
  [
    'S0-3',
    'their finance joins',
    { mails: [ours, ana('Our CFO needs to approve this.')], records: map },
    go('stakeholder-signal'),
  ],
  [
    'S0-11, S0-21',
    'the champion speaks for it',
    { mails: [ours, ana('We would like to go ahead with the first store.')], records: map },
    { verdict: 'go', holds: ({ reasons }) => reasons.some(({ id }) => id === 'stakeholder-signal') },
  ],
  [
    'S3-27',
    'a trigger the policy switched off opens no draft',
    { mails: [ours, ana('Sorry I missed our call.')], records: map },
    { verdict: 'go', reason: 'missed-meeting' },
  ],
  [
    'S0-49',
    'back from an absence with our mail open',
    {
      mails: [
        ours,
        {
          ...ana('', '2026-06-08T09:01:00Z'),
          text: 'I am out of the office and back on Wednesday 10 June 2026.',
        },
      ],
      thread: { subject: 'Automatic reply: Store energy audit' },
    },
    go('future-window-reached', { step: 'Pick up the open point with Ana' }),
  ],
  [
    'S1-3, S1-12',
    'two questions: the plain request leads',
    { mails: [ours, ana('Could you send the plan? And is the second store included?')] },
    go('open-question'),
  ],
  [
    'S2-9',
    'they answered a colleague of ours in Cc',
    { mails: [ours, { ...asks, to: ['priya'], cc: ['jonas'] }] },
    { verdict: 'go', reason: 'open-question' },
  ],
  [
    'S1-13, S2-7',
    'a step of a colleague’s is not our reason',
    { mails: [ours], records: { nextSteps: [step('2026-06-11', { ownerId: owner('o-priya') })] } },
    { verdict: 'wait', reason: null },
  ],
  [
    'S0-2, S0-22',
    'a long deal follows up on its milestone',
    {
      mails: [{ ...ours, on: '2026-06-01' }],
      deal: { mode: 'long-cycle' },
      records: { milestones: [milestone('2026-06-12')] },
    },
    go('milestone-due'),
  ],
  [
    'S0-1, S0-16',
    'every reason has a ground',
    { mails: [ours, asks] },
    { verdict: 'go', holds: ({ reasons }) => reasons.every(({ evidence }) => evidence.length > 0) },
  ],
  [
    'S1-55',
    'every reason has words for the buyer',
    { mails: [proposal, asks], records: map },
    { verdict: 'go', holds: ({ reasons }) => reasons.every(({ forBuyer }) => /^[\p{Lu}“]/u.test(forBuyer)) },
  ],
  [
    'S4-18',
    'they ask for a call: the channel says so',
    { mails: [ours, ana('Could you send the plan? Next time please call me instead of writing.')] },
    { verdict: 'go', holds: ({ insight }) => insight?.channel?.channel === 'phone' },
  ],
  [
    'S0-11',
    'a champion who was lost speaks as anybody',
    {
      mails: [ours, ana('We would like to go ahead with the first store.')],
      records: { stakeholders: [stake('ana', 'champion', 'lost')] },
    },
    { verdict: 'go', holds: ({ reasons }) => reasons.every(({ id }) => id !== 'stakeholder-signal') },
  ],
  [
    'S0-21',
    'the first stage asks too',
    { mails: [ours, asks], deal: { stage: stage('discovery'), stageSince: deal.created } },
    go('open-question'),
  ],
  [
    'S4-18',
    'a contact who prefers the phone',
    { mails: [ours, asks], records: { contacts: [contact('ana', { prefers: 'phone' })] } },
    { verdict: 'go', shows: { insight: { channel: { channel: 'phone', warns: true } } } },
  ],
  [
    'S0-38',
    'a known colleague asks',
    { mails: [ours, from('ruben', 'Could you send the plan to me too?')] },
    go('open-question'),
  ],
];
