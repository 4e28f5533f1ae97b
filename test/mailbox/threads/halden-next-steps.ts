import { buildThread } from './build-thread';
import { people } from './people';

/** The worked example of S1-48: call held, reviewed inside, the buyer asks for the next steps. */
export const haldenNextSteps = buildThread('halden-next-steps', (t) => {
  const call = t.weekday(t.dayBefore(3));
  const ops = t.weekday(t.dayAhead(2));
  return {
    subject: `Next steps after ${call}’s call`,
    summary: 'Strategy call done, reviewed with the team, Marta asks for the next steps before a named day.',
    unread: true,
    expected: { verdict: 'go', reason: 'open-question', deals: ['sample:deal-halden-operating-model'] },
    messages: [
      {
        from: people.jonas,
        to: [people.marta],
        cc: [people.piotr],
        at: t.before(3, '16:12'),
        attachments: ['Hand-over map.pdf'],
        text: `Hi Marta, hi Piotr,

Thank you for the hour. What I took away: the order is dispatch first, then the billing hand-overs, and the operating model has to hold through peak season without extra night shifts.

I attach the hand-over map we drew together, with the two gaps marked. It is yours to pass around.

Best,
Jonas`,
      },
      {
        from: people.marta,
        at: t.before(2, '09:05'),
        sign: 'Marta Lindqvist\nHead of Dispatch, Halden Logistics',
        text: `Thanks Jonas, the map is exactly the picture my colleagues were missing. I’ll take it through the team before I come back to you.

Marta`,
      },
      {
        from: people.marta,
        cc: [people.piotr],
        at: t.before(1, '16:40'),
        sign: 'Marta Lindqvist\nHead of Dispatch, Halden Logistics',
        text: `Hi Jonas,

We’ve been through it with the team and we’re fine with the order. Piotr asks who we’d be dealing with day to day, that came up twice.

Could you send me an email with the next steps before ${ops}’s ops meeting? I’d rather put your words in front of them than my retelling.

Marta`,
      },
    ],
  };
});
