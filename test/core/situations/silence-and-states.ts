import { ana, ours, price } from '../brief-of';
import { at, day } from '../build-situation';
import { jonas, milestone, stage, step, wholeMap } from './rows';
import type { Whole } from './whole-situation';

const map = { stakeholders: wholeMap };
const proposal = jonas('Attached is the proposal. Does Tuesday at 10 work for you?', '2026-06-03');
const play = (after: string, restores: string, more: object = {}) => ({
  shows: { insight: { play: { after, restores, ...more } } },
});

export const situations: readonly Whole[] = [
  [
    'S3-16, S3-25',
    'silence after a proposal',
    { mails: [proposal], records: map },
    { verdict: 'wait', ...play('proposal', 'clarity', { days: 8 }) },
  ],
  [
    'S3-25, S3-50',
    'silence after a demo',
    { mails: [ana('Thanks for the demo yesterday.', '2026-06-02'), jonas('One page on dispatch.', '2026-06-03')] },
    { verdict: 'wait', ...play('demo', 'relevance') },
  ],
  [
    'S3-25, S3-50',
    'silence after the price',
    { mails: [{ ...price, on: '2026-06-02T10:00:00Z' }, jonas('Dana answers you on that.', '2026-06-03')] },
    { verdict: 'wait', ...play('price', 'safety') },
  ],
  [
    'S3-25',
    'silence after their promise',
    { mails: [ana('I will talk to our team.', '2026-06-02'), jonas('Thank you.', '2026-06-03')] },
    { verdict: 'wait', ...play('promise', 'clarity') },
  ],
  [
    'S3-25',
    'silence after a meeting',
    { mails: [ana('Great speaking with you yesterday.', '2026-06-02'), jonas('Here is the recap.', '2026-06-03')] },
    { verdict: 'wait', ...play('meeting', 'clarity') },
  ],
  [
    'S3-6, S3-50',
    'silence after a plain mail: the stage’s own play',
    { mails: [ours], deal: { stage: stage('discovery') } },
    {
      verdict: 'wait',
      shows: { insight: { play: { after: 'mail' } } },
      holds: ({ insight }) => insight?.play?.does === insight?.play?.stagePlay,
    },
  ],
  [
    'S3-4',
    'the silence names the open decision',
    { mails: [ours] },
    { verdict: 'wait', shows: { insight: { play: { undecided: 'What if they do nothing now?' } } } },
  ],
  [
    'S3-4',
    'in another stage it is another one',
    { mails: [ours], deal: { stage: stage('solution-design') } },
    { verdict: 'wait', shows: { insight: { play: { undecided: 'Is it safe for them to choose it?' } } } },
  ],
  [
    'S3-16',
    'while it is our turn there is no silence',
    { mails: [ours, ana('Thanks, all clear.')] },
    { verdict: 'wait', shows: { insight: { play: null } } },
  ],
  [
    'S1-53, R-5',
    'after three mails: hand over to Recycle with a day',
    { mails: [ours, { ...ours, on: '2026-06-09' }, { ...ours, on: '2026-06-10' }] },
    { verdict: 'review', shows: { insight: { play: { handOver: { until: '2026-07-23' } } } } },
  ],
  [
    'S1-53',
    'after two mails not yet',
    { mails: [ours, { ...ours, on: '2026-06-10' }] },
    { verdict: 'wait', shows: { insight: { play: { handOver: null } } } },
  ],
  [
    'S3-41',
    'warm and silent: the next step is set',
    { mails: [{ ...ours, on: '2026-06-03' }] },
    {
      verdict: 'wait',
      step: 'Review the deal',
      shows: { insight: { move: { id: 'warm-silent', act: 'decide-step' } } },
    },
  ],
  [
    'S3-42',
    'a hot deal that stalls is escalated',
    {
      mails: [ours, ana('We would like to go ahead with the first store.', '2026-06-05')],
      records: { ...map, milestones: [milestone('2026-06-30')] },
    },
    {
      verdict: 'go',
      shows: { deal: { state: 'hot' }, insight: { move: { act: 'escalate', owner: { name: 'Priya Nair' } } } },
    },
  ],
  [
    'S3-43',
    'recycle reaches its trigger',
    { mails: [ours, ana('Let’s reconnect in October.', '2026-06-08T12:00:00Z')], now: '2026-10-01T08:00:00Z' },
    { verdict: 'review', reason: 'future-window-reached', shows: { insight: { move: { act: 'reactivate' } } } },
  ],
  [
    'S3-37',
    'hot: wants it, lately, and a clear next step',
    {
      mails: [ours, ana('We would like to go ahead with the first store.')],
      records: { ...map, nextSteps: [step('2026-06-12')] },
    },
    { verdict: 'go', shows: { deal: { state: 'hot' } } },
  ],
  [
    'S3-37',
    'the rep’s own call',
    { mails: [ours], deal: { stateOverride: { state: 'hot', why: 'the board called', at: at('2026-06-10') } } },
    { verdict: 'wait', shows: { deal: { state: 'hot', stateWhy: 'Set by hand: the board called' } } },
  ],
  [
    'S3-46',
    'an odd stage still has a state',
    { mails: [ours], deal: { stage: stage('crm:odd') } },
    { verdict: 'wait', shows: { deal: { state: 'warm' } } },
  ],
  [
    'S0-66',
    'one mode: the long-cycle deal',
    { mails: [ours], deal: { mode: 'long-cycle' } },
    { verdict: 'wait', shows: { deal: { mode: 'long-cycle', momentum: { window: 45 } } } },
  ],
  [
    'S3-23, S0-24',
    'silence never declines',
    { mails: [ours, { ...ours, on: '2026-06-09' }, { ...ours, on: '2026-06-10' }], now: '2026-12-10T08:00:00Z' },
    { verdict: 'review', stops: [], shows: { deal: { state: 'warm' } } },
  ],
  [
    'S0-40, S3-43',
    'the buyer comes back on a parked deal',
    {
      mails: [ours, ana('Hello again. The store in Lund opens after all.')],
      deal: { parked: { until: day('2026-10-01'), why: 'budget', since: at('2026-06-09') } },
    },
    { verdict: 'review', reason: 're-entry-signal', shows: { insight: { move: { act: 'reactivate' } } } },
  ],
];
