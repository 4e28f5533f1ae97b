import { buildThread } from './build-thread';
import { people } from './people';

export const milestoneDue = buildThread('milestone-due', (t) => ({
  subject: 'Berth planning: preparing the simulation review',
  summary: 'A long-cycle deal whose dated milestone is days away.',
  expected: { verdict: 'go', reason: 'milestone-due', deals: ['sample:deal-vesterhav-berth'] },
  messages: [
    {
      from: people.jonas,
      to: [people.mads],
      at: t.before(14, '10:30'),
      attachments: ['Simulation review agenda.pdf'],
      text: `Hi Mads,

As agreed, the agenda for the simulation review on ${t.date(t.dayAhead(3))}: the storm week first, then the two berth plans side by side, and half an hour for your pilots.

Best,
Jonas`,
    },
    {
      from: people.mads,
      at: t.before(12, '09:12'),
      sign: 'Mads Kjær\nHarbour Master, Vesterhav Port',
      text: `Hi Jonas,

That works. The pilots will be there, and I have kept the large room.

Mads`,
    },
  ],
}));
