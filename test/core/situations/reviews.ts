import { ana, asks, ours, price } from '../brief-of';
import { contact, day, mail } from '../build-situation';
import { from, jonas, milestone, owner, review, stage, step, touch, wholeMap } from './rows';
import type { Whole } from './whole-situation';

const asked = (gate: string, more: object = {}) =>
  ({ verdict: 'review', reviews: [gate], stops: [], ...more }) as const;

export const situations: readonly Whole[] = [
  [
    'S0-23, S1-19',
    'a discount asked for',
    { mails: [ours, price] },
    { ...asked('pricing'), step: 'Ask Dana about the discount' },
  ],
  [
    'S0-39',
    'a price question in German',
    { mails: [ours, ana('Können Sie beim Preis noch etwas machen?')] },
    asked('pricing'),
  ],
  [
    'S0-51',
    'the price owner said yes',
    { mails: [ours, price], records: { reviews: [review('pricing', 'cleared', '2026-06-11')] } },
    { verdict: 'go', reviews: ['pricing'] },
  ],
  [
    'S0-51',
    'the price owner said no',
    { mails: [ours, price], records: { reviews: [review('pricing', 'refused', '2026-06-11')] } },
    { ...asked('pricing'), shows: { headline: 'Dana said no to the discount.' } },
  ],
  [
    'S0-51',
    'a yes to the discount of last week',
    { mails: [ours, price], records: { reviews: [review('pricing', 'cleared', '2026-06-03')] } },
    asked('pricing'),
  ],
  [
    'S0-23, S1-19',
    'a clause of the contract',
    { mails: [ours, ana('Could you send the contract with the liability clause changed?')] },
    { verdict: 'review', holds: ({ reviews }) => reviews.some(({ gate }) => gate === 'terms-and-legal') },
  ],
  [
    'S0-50',
    'a vendor form',
    { mails: [ours, ana('Our purchasing department needs the vendor form filled in. Could you do that?')] },
    { verdict: 'review', holds: ({ reviews }) => reviews.some(({ gate }) => gate === 'procurement') },
  ],
  [
    'S0-6, S0-17',
    'purchasing runs on the deal',
    { mails: [ours, asks], deal: { procurement: 'running' } },
    asked('procurement'),
  ],
  [
    'S1-19, S1-43',
    'more than was agreed',
    { mails: [ours, ana('We need two additional locations in the rollout. Could you update the plan?')] },
    { verdict: 'review', holds: ({ reviews }) => reviews.some(({ gate }) => gate === 'scope') },
  ],
  [
    'S1-19',
    'a question about what it covers is no change of scope',
    { mails: [ours, ana('Does the pilot include training?')] },
    { verdict: 'go', reviews: [], reason: 'open-question' },
  ],
  [
    'S1-46',
    'a date that has moved',
    { mails: [ours, ana('The go-live has been brought forward. Could you send a new plan?')] },
    { verdict: 'review', holds: ({ reviews }) => reviews.some(({ gate }) => gate === 'changed-expectations') },
  ],
  [
    'S1-46',
    'not what they were promised',
    { mails: [ours, ana('This is not what we agreed. Can you explain?')] },
    { verdict: 'review', holds: ({ reviews }) => reviews.some(({ gate }) => gate === 'changed-expectations') },
  ],
  [
    'S1-43',
    'said in confidence',
    { mails: [ours, ana('This is confidential: there will be layoffs here in autumn. Could you send the plan?')] },
    asked('sensitive-details'),
  ],
  [
    'S1-45',
    'a concern',
    { mails: [ours, ana('I’m worried that your team is too small for this.')] },
    { verdict: 'review', holds: ({ reviews }) => reviews.some(({ gate }) => gate === 'open-objection') },
  ],
  [
    'S1-44',
    'three mails without an answer',
    { mails: [ours, { ...ours, on: '2026-06-09' }, { ...ours, on: '2026-06-10' }] },
    { ...asked('repeated-silence'), reason: null, shows: { draft: null } },
  ],
  [
    'S1-44',
    'two mails without an answer are not yet it',
    { mails: [ours, { ...ours, on: '2026-06-10' }] },
    { verdict: 'wait', reviews: [] },
  ],
  ['S0-38, S0-43', 'somebody new in Cc', { mails: [ours, { ...asks, cc: ['ingrid'] }] }, asked('new-recipient')],
  [
    'S0-38',
    'a colleague of theirs whom the deal knows',
    { mails: [ours, { ...asks, cc: ['ruben'] }] },
    { verdict: 'go', reviews: [] },
  ],
  ['S0-37', 'an executive account', { mails: [ours, asks], deal: { tags: ['executive'] } }, asked('executive')],
  [
    'S0-19',
    'their management joined',
    {
      mails: [ours, { ...asks, cc: ['ruben'] }],
      records: { contacts: [contact('ana'), contact('ruben', { title: 'Chief Financial Officer' })] },
    },
    asked('executive'),
  ],
  [
    'S0-34',
    'at the high-value limit',
    { mails: [ours, asks], deal: { amount: { amount: 500_000, currency: 'EUR' } } },
    asked('high-value'),
  ],
  ['S1-19, S1-43', 'a strategic deal', { mails: [ours, asks], deal: { tags: ['strategic'] } }, asked('strategic')],
  [
    'S0-35',
    'a customer already',
    { mails: [ours, asks], deal: { tags: ['existing-customer'] } },
    asked('existing-customer'),
  ],
  [
    'S0-36',
    'the first mail, and they want a promise',
    {
      mails: [ana('We found you at the fair. Can you guarantee delivery in July?')],
      deal: { stage: stage('discovery') },
    },
    { verdict: 'review', holds: ({ reviews }) => reviews.some(({ gate }) => gate === 'first-promise') },
  ],
  [
    'S0-36',
    'the second mail is no first one',
    { mails: [ours, ana('Can you guarantee delivery in July?')], deal: { stage: stage('discovery') } },
    { verdict: 'go', reviews: [] },
  ],
  [
    'S0-41',
    'the rep marks a change of strategy',
    {
      mails: [ours, asks],
      records: {
        answers: [
          {
            threadId: 't-1' as never,
            messageId: mail(2),
            gate: 'changed-expectations',
            yes: true,
            at: 1_781_161_200_000 as never,
          },
        ],
      },
    },
    asked('changed-expectations'),
  ],
  [
    'S0-40, S0-45',
    'a milestone on a deal that has slept for months',
    { mails: [ana('Thanks, all clear.', '2026-02-02')], records: { milestones: [milestone('2026-06-12')] } },
    { ...asked('dormant-reentry'), reason: 'milestone-due' },
  ],
  [
    'S0-40',
    'the owner said yes to waking it',
    {
      mails: [ana('Thanks, all clear.', '2026-02-02')],
      records: {
        milestones: [milestone('2026-06-12')],
        reviews: [
          review('dormant-reentry', 'cleared', '2026-06-11', {
            evidence: [{ kind: 'record', record: mail(1), says: 'asleep' }],
          }),
        ],
      },
    },
    { verdict: 'go', reason: 'milestone-due' },
  ],
  [
    'S0-7, S0-40',
    'the buyer gives a sign of life after months',
    { mails: [jonas('Here is the benchmark.', '2026-02-02'), ana('Hello again. The store in Lund opens after all.')] },
    { ...asked('dormant-reentry'), reason: 're-entry-signal' },
  ],
  [
    'S0-7',
    'the buyer asks after months: that is answered, not reviewed',
    { mails: [jonas('Here is the benchmark.', '2026-02-02'), asks] },
    { verdict: 'go', reviews: [], reason: 'open-question' },
  ],
  [
    'S0-40',
    'the day of a parked deal has come',
    { mails: [ours, ana('Thanks, all clear.')], deal: { parked: { until: day('2026-06-11'), why: 'budget round' } } },
    { verdict: 'review', reviews: ['dormant-reentry'], reason: 'future-window-reached' },
  ],
  [
    'S1-36',
    'two reviews: what the buyer raised comes first',
    { mails: [ours, { ...price, cc: ['ingrid'] }] },
    { verdict: 'review', reviews: ['pricing', 'new-recipient'] },
  ],
  [
    'S1-58, S0-72',
    'nobody has the duty: the deal’s own owner decides',
    {
      mails: [ours, price],
      records: { owners: [{ id: owner('o-jonas'), name: 'Jonas Weber', email: null, duties: [] }] },
    },
    { ...asked('pricing'), shows: { headline: 'You decide on the discount first.' } },
  ],
  [
    'S1-44',
    'touches in other threads make a question, not a review',
    {
      mails: [ana('Thanks, all clear.', '2026-06-01'), jonas('The plan.', '2026-06-08')],
      records: { touches: [touch('2026-06-03'), touch('2026-06-05')] },
    },
    { verdict: 'question', questions: ['repeated-silence'] },
  ],
  [
    'S1-19',
    'price and a due step',
    { mails: [ours, price], records: { nextSteps: [step('2026-06-11')], stakeholders: wholeMap } },
    asked('pricing'),
  ],
  [
    'S0-38',
    'a stranger writes',
    {
      mails: [ours, from('ingrid', 'I joined the team and read along.', '2026-06-10', { to: ['jonas'], cc: ['ana'] })],
    },
    { verdict: 'review', holds: ({ reviews }) => reviews.some(({ gate }) => gate === 'new-recipient') },
  ],
];
