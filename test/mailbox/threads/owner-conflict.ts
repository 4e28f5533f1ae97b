import { buildThread } from './build-thread';
import { people } from './people';

export const ownerConflict = buildThread('owner-conflict', (t) => ({
  subject: 'Mill scheduling: second machine',
  summary: 'The deal belongs to another rep; Graham wrote to Jonas by habit.',
  expected: { verdict: 'stop', gates: ['owner-conflict'], deals: ['sample:deal-selwyn-mill'] },
  messages: [
    {
      from: people.graham,
      at: t.before(1, '09:44'),
      sign: 'Graham Selwyn\nSelwyn Paper',
      text: `Hello Jonas,

You helped us with the first machine two years ago, so I start with you: the planners would like the second machine in the same plan. Can you tell me how long that took last time?

Graham`,
    },
  ],
}));
