import { buildThread } from './build-thread';
import { people } from './people';

export const ternOutOfOffice = buildThread('tern-out-of-office', (t) => {
  const back = t.dayAhead(6);
  return {
    subject: 'Calibration records: dates for the walkthrough',
    summary: 'An automatic reply with a return date and a stand-in.',
    expected: { verdict: 'wait', deals: ['sample:deal-tern-calibration'], until: back },
    messages: [
      {
        from: people.aoife,
        at: t.before(4, '11:02'),
        sign: 'Aoife Brennan\nQuality Manager, Tern Instruments',
        text: `Hi Jonas,

The record templates look right to me, and so does the idea of one walkthrough with both labs.

Aoife`,
      },
      {
        from: people.jonas,
        to: [people.aoife],
        at: t.before(1, '10:14'),
        text: `Hi Aoife,

Good, then let us do it in one go. I can offer ${t.weekday(t.dayAhead(2))} at 10:00 or ${t.weekday(t.dayAhead(3))} at 14:00, an hour with both labs. Which of the two suits you?

Best,
Jonas`,
      },
      {
        from: people.aoife,
        at: t.before(1, '10:15'),
        quotes: false,
        text: `Automatic reply

Thank you for your message. I am out of the office and will be back on ${t.date(back)}. I am not reading mail in the meantime.

If it cannot wait, please write to Declan Moore (declan.moore@tern.example), who stands in for me.

Aoife Brennan`,
      },
    ],
  };
});
