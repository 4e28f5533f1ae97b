import { buildThread } from './build-thread';
import { people } from './people';

/** A discount is asked for, and somebody new sits in Cc: two owners decide before the rep writes. */
export const brightwellProposal = buildThread('brightwell-proposal', (t) => ({
  subject: 'Data platform proposal',
  summary: 'Tomas asks for a discount of about 10 %; Ingrid, who is on no record, is newly in Cc.',
  unread: true,
  expected: { verdict: 'review', gates: ['pricing', 'new-recipient'], deals: ['sample:deal-brightwell-data-platform'] },
  messages: [
    {
      from: people.jonas,
      to: [people.tomas],
      cc: [people.lea],
      at: t.before(29, '10:20'),
      state: 'collapsed',
      attachments: ['Brightwell data platform proposal.pdf'],
      text: `Hi Tomas, hi Lea,

Here is the proposal as we discussed it: three phases, metering first. Section 4 answers Lea’s points about the historian and what happens to the old interfaces.

I’d suggest we walk through it together once you’ve both read it.

Best,
Jonas`,
    },
    {
      from: people.tomas,
      cc: [people.lea],
      at: t.before(16, '11:47'),
      state: 'collapsed',
      sign: 'Tomas Novak\nHead of Data, Brightwell Energy',
      text: `Jonas, thanks. Lea has gone through section 4 line by line and is content. What the team still worries about is the cut-over weekend. If you have anything on how others handled that, send it over.

Tomas`,
    },
    {
      from: people.jonas,
      to: [people.tomas],
      cc: [people.lea],
      at: t.before(15, '09:30'),
      attachments: ['Migration risk list.xlsx'],
      text: `Hi Tomas,

Attached is the risk list from a utility of your size: every risk they saw at cut-over, who held it, and what they did on the night. The rows in grey did not happen.

Best,
Jonas`,
    },
    {
      from: people.tomas,
      cc: [people.lea, people.ingrid],
      at: t.hoursAgo(2),
      sign: 'Tomas Novak\nHead of Data, Brightwell Energy',
      text: `Hi Jonas,

Good news first: the team is behind this, the risk list settled most of it. If you can do something on price, around 10%, I think I can get it over the line before the summer.

I’ve copied Ingrid Sæther, who has joined my team this month.

Tomas`,
    },
  ],
}));
