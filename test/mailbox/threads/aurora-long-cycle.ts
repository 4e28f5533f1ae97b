import { buildThread } from './build-thread';
import { people } from './people';

/** The worked example of S0-59: half a year in, a supportive champion, nobody who signs, no word on purchasing. */
export const auroraLongCycle = buildThread('aurora-long-cycle', (t) => ({
  subject: 'Grid planning suite: where we stand',
  summary:
    'Six-month deal, champion only, no economic buyer, no procurement dates; she asks about pricing for custom terms.',
  expected: { verdict: 'review', gates: ['pricing'], deals: ['sample:deal-aurora-grid'] },
  messages: [
    {
      from: people.camille,
      at: t.before(88, '10:06'),
      state: 'collapsed',
      sign: 'Camille Laurent\nNetwork Planning, Aurora Grid',
      text: `Hello Jonas,

The study you left with us has been read more widely than I expected; the planners in the north asked for their own copy. Internally we are still sorting out where a tool like this would sit.

Camille`,
    },
    {
      from: people.jonas,
      to: [people.camille],
      at: t.before(44, '09:15'),
      attachments: ['Regulator filing checklist.pdf'],
      text: `Hi Camille,

The regulator moved the filing format last week, so I attach the checklist we made for two other operators. Page two is the part that will touch your planners first.

Best,
Jonas`,
    },
    {
      from: people.camille,
      at: t.before(2, '18:22'),
      sign: 'Camille Laurent\nNetwork Planning, Aurora Grid',
      text: `Hello Jonas,

The checklist came at the right moment, thank you. I remain convinced we should do this, and the planners are too.

One point came up in our steering round: how would the pricing look with custom terms, say a longer term with an early exit after the first region? I have no figure in mind, I only want to know whether that is a conversation we can have.

Camille`,
    },
  ],
}));
