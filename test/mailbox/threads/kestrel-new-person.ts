import { buildThread } from './build-thread';
import { people } from './people';

/** Only a new person: nobody talks about money or paper. */
export const kestrelNewPerson = buildThread('kestrel-new-person', (t) => ({
  subject: 'Yard planning: sandbox access',
  summary: 'Naomi copies her head of IT security, who is on no record.',
  unread: true,
  expected: { verdict: 'review', gates: ['new-recipient'], deals: ['sample:deal-kestrel-yard'] },
  messages: [
    {
      from: people.jonas,
      to: [people.naomi],
      at: t.before(5, '15:33'),
      text: `Hi Naomi,

The sandbox is up with last week’s gate data loaded. You and your two planners can sign in with the links you received this morning; nothing in there touches your live yard.

Best,
Jonas`,
    },
    {
      from: people.naomi,
      cc: [people.ravi],
      at: t.hoursAgo(2.5),
      sign: 'Naomi Clarke\nTerminal Operations, Kestrel Freight',
      text: `Hi Jonas,

We’ve spent two mornings in the sandbox and my planners like the slot view a lot. I’m adding Ravi Menon, our Head of IT Security, who would like to understand how the gate data travels. Could you show both of us, with the real gates on screen?

Naomi`,
    },
  ],
}));
