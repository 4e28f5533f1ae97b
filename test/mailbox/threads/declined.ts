import { buildThread } from './build-thread';
import { people } from './people';

export const declined = buildThread('declined', (t) => ({
  subject: 'Fleet telemetry: outcome of our review',
  summary: 'A clear and friendly no.',
  expected: { verdict: 'stop', gates: ['declined'], deals: ['sample:deal-norrby-telemetry'] },
  messages: [
    {
      from: people.jonas,
      to: [people.erik],
      at: t.before(12, '11:20'),
      text: `Hi Erik,

Here are the two reference talks you asked for: the harbour master in Skagen on fuel, and the fleet manager of the pilot boats on crew acceptance. Both are happy to take your call directly.

Best,
Jonas`,
    },
    {
      from: people.erik,
      style: 'outlook',
      at: t.before(1, '14:48'),
      sign: 'Erik Sandell\nTechnical Superintendent\nNorrby Marine',
      text: `Hello Jonas,

Both talks were open and helpful, please thank them from me.

We have reviewed it with the board this week and we’ve decided not to go ahead. It is a question of where the engineers spend their hours, not of what you showed us.

Kind regards
Erik`,
    },
  ],
}));
