import { buildThread } from './build-thread';
import { people } from './people';

/** Three own mails without an answer: a look at the deal is due, not a fourth mail. */
export const repeatedSilence = buildThread('repeated-silence', (t) => ({
  subject: 'Crew rota: trial on one route',
  summary: 'Three own mails since Mei last wrote.',
  expected: { verdict: 'review', gates: ['repeated-silence'], deals: ['sample:deal-pellworm-rota'] },
  messages: [
    {
      from: people.mei,
      at: t.before(34, '12:15'),
      sign: 'Mei Tan\nCrew Planning, Pellworm Ferries',
      text: `Hi Jonas,

A trial on one route sounds sensible. I’d start with the morning boat, it has the most swaps.

Mei`,
    },
    {
      from: people.jonas,
      to: [people.mei],
      at: t.before(31, '10:00'),
      text: `Hi Mei,

The morning boat it is. Attached is what a four-week trial looks like on paper, including who needs to do what in the first two days. Which week could your planners start?

Best,
Jonas`,
      attachments: ['Four-week trial plan.pdf'],
    },
    {
      from: people.jonas,
      to: [people.mei],
      at: t.before(22, '09:25'),
      text: `Hi Mei,

The union’s new rest rules apply from next month, and the trial plan already respects them: no early turn after a late one. I’ve marked the two rotas that would change.

Shall I reserve the set-up days for your planners?

Best,
Jonas`,
    },
    {
      from: people.jonas,
      to: [people.mei],
      at: t.before(11, '14:40'),
      text: `Hi Mei,

Last week the island line finished the same trial. Their planner wrote down what she’d do differently, one page, no sales talk. Would you like it?

Best,
Jonas`,
    },
  ],
}));
