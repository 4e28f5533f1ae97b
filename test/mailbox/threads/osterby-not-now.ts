import { buildThread } from './build-thread';
import { people } from './people';

export const osterbyNotNow = buildThread('osterby-not-now', (t) => {
  const quarter = t.nextQuarter();
  return {
    subject: 'Warehouse analytics',
    summary: `Henrik parks it until the budget round in ${quarter.name} is over.`,
    expected: { verdict: 'wait', deals: ['sample:deal-osterby-warehouse'], until: quarter.over },
    messages: [
      {
        from: people.jonas,
        to: [people.henrik],
        at: t.before(7, '10:40'),
        attachments: ['Pick-rate benchmark.pdf'],
        text: `Hi Henrik,

You asked how your cold store compares. I attach the pick-rate benchmark: eleven sites, yours is the dotted line. The gap is mostly in the first hour of the early shift.

If that is worth a closer look, I could show your shift leads how the other two dairies read it. Would next week suit you?

Best,
Jonas`,
      },
      {
        from: people.henrik,
        at: t.before(2, '15:20'),
        sign: 'Henrik Dahl\nOperations Director\nOsterby Foods',
        text: `Hi Jonas,

This is useful, and the early shift is no surprise to me. Not now, I’m afraid: everything that isn’t running already waits. Let’s reconnect after the budget round in ${quarter.name}.

Regards
Henrik`,
      },
    ],
  };
});
