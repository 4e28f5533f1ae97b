import { ana, asks, ours } from '../brief-of';
import { contact, day, mailOf } from '../build-situation';
import { anaOnly, corvane, from, jonas, milestone, owner, step, suppress } from './rows';
import type { Whole } from './whole-situation';

const stop = (gate: string, more: object = {}) =>
  ({ verdict: 'stop', stops: [gate], shows: { draft: null, ...more } }) as const;

export const situations: readonly Whole[] = [
  [
    'S0-75, S1-29',
    'an opt-out',
    { mails: [ours, ana('Please take me off your list.')] },
    { ...stop('opted-out'), step: 'Confirm the stop' },
  ],
  [
    'S1-20, S1-29',
    'an opt-out in German',
    { mails: [ours, ana('Bitte nehmen Sie mich aus Ihrem Verteiler.')] },
    stop('opted-out'),
  ],
  [
    'S1-20',
    'an opt-out in French',
    { mails: [ours, ana('Merci de me retirer de votre liste de diffusion.')] },
    stop('opted-out'),
  ],
  [
    'S1-20',
    'an opt-out in Spanish',
    { mails: [ours, ana('Por favor, elimíneme de su lista de correo.')] },
    stop('opted-out'),
  ],
  [
    'S0-75',
    'an opt-out beside a question',
    { mails: [ours, ana('Could you send the plan to Ruben? Please stop emailing me.')] },
    stop('opted-out'),
  ],
  [
    'S1-29',
    'an opt-out, and we wrote on',
    {
      mails: [
        ours,
        ana('Please take me off your list.', '2026-06-09'),
        jonas('One more thing about dispatch and billing in the northern stores.', '2026-06-10'),
      ],
    },
    { ...stop('opted-out'), holds: ({ lapses }) => lapses[0]?.id === 'runs-on-after-stop' },
  ],
  [
    'S0-75, S1-29',
    'a clear no',
    { mails: [ours, ana('We have decided against it.')] },
    { ...stop('declined'), step: 'Close the deal as lost' },
  ],
  ['S1-29', 'a no in German', { mails: [ours, ana('Wir haben uns dagegen entschieden.')] }, stop('declined')],
  ['S1-29', 'another vendor', { mails: [ours, ana('We went with another vendor.')] }, stop('declined')],
  [
    'S1-29',
    'a no, months ago, and silence since',
    { mails: [ours, ana('We have decided against it.', '2026-03-10')], now: '2026-06-11T08:00:00Z' },
    stop('declined'),
  ],
  [
    'S1-20',
    'called spam',
    { mails: [ours, ana('This is spam. I have reported your mail as spam.')] },
    { verdict: 'stop', holds: ({ stops }) => stops[0]?.gate === 'complained' },
  ],
  [
    'S1-20',
    'legal steps',
    { mails: [ours, ana('If you write again, our lawyers will take legal action against you.')] },
    { verdict: 'stop', holds: ({ stops }) => stops[0]?.gate === 'complained' },
  ],
  [
    'S0-75',
    'somebody who has left',
    { mails: [ours, ana('I no longer work at Corvane.')] },
    stop('left-or-wrong-person'),
  ],
  [
    'S0-75',
    'not the person',
    { mails: [ours, ana('I am not the right person for this.')] },
    stop('left-or-wrong-person'),
  ],
  [
    'S1-35',
    'a person on the list asks a question',
    { mails: [ours, asks], records: { suppressions: [suppress(anaOnly, { reason: 'opted-out' })] } },
    stop('suppressed'),
  ],
  [
    'S1-35',
    'a company on the list',
    {
      mails: [ours, asks],
      records: { suppressions: [suppress({ kind: 'company', companyId: corvane, domains: ['corvane.example'] })] },
    },
    stop('suppressed'),
  ],
  [
    'S1-35',
    'this deal on the list',
    { mails: [ours, asks], records: { suppressions: [suppress({ kind: 'deal', dealId: 'd-audit' as never })] } },
    stop('suppressed'),
  ],
  [
    'S4-18',
    'no mail, by channel',
    {
      mails: [ours, asks],
      records: {
        suppressions: [
          suppress({ kind: 'channel', channel: 'mail', contactId: contact('ana').id, emails: [mailOf('ana')] }),
        ],
      },
    },
    stop('suppressed'),
  ],
  [
    'S1-35',
    'on the list until today',
    { mails: [ours, asks], records: { suppressions: [suppress(anaOnly, { until: day('2026-06-11') })] } },
    stop('suppressed'),
  ],
  [
    'S1-20',
    'an offer that has expired',
    { mails: [ours, asks], deal: { expires: day('2026-06-01') } },
    { ...stop('deal-closed'), step: 'Leave the deal closed' },
  ],
  ['S1-20', 'lost', { mails: [ours, asks], deal: { outcome: 'lost', exitReason: 'budget' } }, stop('deal-closed')],
  [
    'S0-67',
    'won, with a step left open',
    { mails: [ours, asks], deal: { outcome: 'won' }, records: { nextSteps: [step('2026-06-20')] } },
    { ...stop('deal-closed'), holds: ({ unready }) => unready[0]?.id === 'closed-but-open' },
  ],
  [
    'S0-18, S0-33',
    'a colleague’s deal',
    { mails: [ours, asks], deal: { ownerId: owner('o-priya') } },
    { ...stop('owner-conflict'), step: 'Hand the thread to its owner' },
  ],
  [
    'S0-33, S2-7',
    'a colleague’s deal with a milestone due',
    { mails: [ours], deal: { ownerId: owner('o-mats') }, records: { milestones: [milestone('2026-06-12')] } },
    stop('owner-conflict'),
  ],
  [
    'S0-31, S0-75',
    'consent withdrawn',
    { mails: [ours, asks], records: { contacts: [contact('ana', { consent: 'withdrawn' })] } },
    stop('consent-unclear'),
  ],
  [
    'S0-31',
    'no consent, and they never wrote',
    {
      mails: [ours],
      records: { contacts: [contact('ana', { consent: 'unclear' })], milestones: [milestone('2026-06-12')] },
    },
    { ...stop('consent-unclear'), step: 'Find out on what basis we write' },
  ],
  [
    'S0-75',
    'two stops: the person’s wish before the deal’s state',
    { mails: [ours, ana('Please take me off your list.')], deal: { outcome: 'lost' } },
    { verdict: 'stop', stops: ['opted-out', 'deal-closed'] },
  ],
  [
    'S1-29, S0-23',
    'a stop outweighs a discount asked for',
    { mails: [ours, ana('Any discount? Anyway, please take me off your list.')] },
    { verdict: 'stop', shows: { draft: null } },
  ],
  [
    'S1-29',
    'an opt-out by a colleague in Cc leaves a question about the others',
    { mails: [ours, from('ruben', 'Please remove me from your list.', '2026-06-09'), ana('Thanks, all clear.')] },
    { verdict: 'question', questions: ['opted-out'] },
  ],
];
