import { ana, asks, ours, price } from '../brief-of';
import { contact, day, deal, id } from '../build-situation';
import { answered, from, milestone, owner, stage } from './rows';
import type { Whole } from './whole-situation';

const asksThe = (gate: string, more: object = {}) =>
  ({ verdict: 'question', questions: [gate], stops: [], shows: { draft: null, ...more } }) as const;
const unsure = ana('I’m not sure this is really for us at the moment.');
const twins = [contact('ana'), contact('ana', { id: 'p-ana-2' as never, name: 'A. Ruiz' })];

export const situations: readonly Whole[] = [
  [
    'S0-24, S0-75',
    'maybe a no',
    { mails: [ours, unsure] },
    { ...asksThe('declined'), step: 'Answer the open question' },
  ],
  [
    'S0-24',
    'the rep says it is a no',
    { mails: [ours, unsure], records: answered('declined', 2, true) },
    { verdict: 'stop', stops: ['declined'] },
  ],
  [
    'S0-24',
    'the rep says it is none',
    { mails: [ours, unsure], records: answered('declined', 2, false) },
    { verdict: 'wait', stops: [] },
  ],
  [
    'S0-31',
    'a colleague put somebody on the mail whose consent is not known',
    {
      mails: [ours, { ...asks, cc: ['ruben'] }],
      records: { contacts: [contact('ana'), contact('ruben', { consent: 'unclear' })] },
    },
    asksThe('consent-unclear'),
  ],
  [
    'S2-7, S3-45',
    'nobody we know owns the deal',
    { mails: [ours, asks], deal: { ownerId: owner('o-gone') } },
    {
      ...asksThe('owner-conflict'),
      holds: ({ unready, lapses }) =>
        unready.some(({ id: one }) => one === 'no-owner') && lapses.some(({ id: one }) => one === 'owner-unclear'),
    },
  ],
  [
    'S0-32',
    'one person under two records',
    { mails: [ours, asks], records: { contacts: twins } },
    asksThe('duplicate-records'),
  ],
  [
    'S0-32',
    'the rep says they are two people',
    { mails: [ours, asks], records: { contacts: twins, ...answered('duplicate-records', 2, false) } },
    { verdict: 'go', questions: [] },
  ],
  [
    'S0-32',
    'two open deals under one name',
    {
      mails: [ours, asks],
      records: {
        deals: [
          deal,
          { ...deal, id: id<typeof deal.id>('d-2'), name: 'Store Energy Audit', stage: stage('discovery') },
        ],
        threadLinks: [{ threadId: 't-1' as never, dealId: deal.id, at: 0 as never }],
      },
    },
    asksThe('duplicate-records'),
  ],
  [
    'S3-45, S3-46',
    'a stage the policy does not know',
    { mails: [ours, asks], deal: { stage: stage('crm:odd') } },
    { ...asksThe('not-ready'), holds: ({ unready }) => unready[0]?.id === 'no-stage' },
  ],
  [
    'S3-45',
    'no stage at all',
    { mails: [ours, asks], deal: { stage: stage('') } },
    { ...asksThe('not-ready'), holds: ({ questions }) => (questions[0]?.question ?? '').includes('has no stage') },
  ],
  [
    'S0-67',
    'a milestone done before the deal began',
    { mails: [ours, asks], records: { milestones: [milestone('2026-01-10', { done: day('2026-01-10') })] } },
    asksThe('not-ready'),
  ],
  [
    'S0-67',
    'a window that ends before it begins',
    { mails: [ours, asks], deal: { budgetWindow: { from: day('2026-09-30'), to: day('2026-09-01') } } },
    asksThe('not-ready'),
  ],
  [
    'S0-67',
    'a clock set back by a week',
    { mails: [ours, asks], now: '2026-06-04T08:00:00Z' },
    { ...asksThe('not-ready'), holds: ({ unready }) => unready[0]?.id === 'clock' },
  ],
  [
    'S0-67',
    'the rep says the records are right',
    { mails: [ours, asks], deal: { stage: stage('crm:odd') }, records: answered('not-ready', 2, false) },
    { verdict: 'go', questions: [] },
  ],
  [
    'S0-23',
    'a review outweighs a question, and both hold the draft',
    {
      mails: [ours, { ...price, cc: ['ruben'] }],
      records: { contacts: [contact('ana'), contact('ruben', { consent: 'unclear' })] },
    },
    { verdict: 'review', questions: ['consent-unclear'], shows: { draft: null } },
  ],
  [
    'S0-24',
    'a language that is not read',
    {
      mails: [
        ours,
        ana('', '2026-06-10T14:40:00Z', {
          text: 'ご連絡ありがとうございます。このプロジェクトは来年まで見送ることにしました。',
        }),
      ],
    },
    { verdict: 'question', questions: ['unread-language'] },
  ],
  [
    'S0-75',
    'an exit reason on an open deal',
    { mails: [ours, asks], deal: { exitReason: 'no budget' } },
    asksThe('deal-closed'),
  ],
  [
    'S1-29',
    'somebody who said no is asked for by a colleague',
    {
      mails: [
        ours,
        ana('Please stop emailing me.', '2026-06-08T12:00:00Z'),
        from('ruben', 'Could you send me the plan?'),
      ],
    },
    { verdict: 'question', questions: ['opted-out'] },
  ],
];
