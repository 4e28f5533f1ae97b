import { buildThread } from './build-thread';
import { people } from './people';

export const procurement = buildThread('procurement', (t) => ({
  subject: 'Leak detection: onboarding with purchasing',
  summary: 'Colm brings in purchasing: vendor registration and a purchase order.',
  expected: { verdict: 'review', gates: ['procurement'], deals: ['sample:deal-dunmore-leaks'] },
  messages: [
    {
      from: people.jonas,
      to: [people.colm],
      at: t.before(6, '13:12'),
      text: `Hi Colm,

The two districts are modelled and the night-flow curve for Eastfield is the one I’d look at first. I’m glad your engineers found the burst on their own.

Best,
Jonas`,
    },
    {
      from: people.colm,
      at: t.before(1, '11:36'),
      sign: 'Colm Doherty\nNetwork Manager, Dunmore Water',
      text: `Jonas,

The engineers are sold. From here it goes through our procurement team: they need your vendor registration form and a security questionnaire filled in before they can raise a purchase order, and that takes them four to five weeks.

What do you need from us to get that moving?

Colm`,
    },
  ],
}));
