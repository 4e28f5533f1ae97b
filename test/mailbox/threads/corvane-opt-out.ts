import { buildThread } from './build-thread';
import { people } from './people';

export const corvaneOptOut = buildThread('corvane-opt-out', (t) => ({
  subject: 'Energy audit, one more idea',
  summary: 'Ana asks to be taken off the list and says the decision is no.',
  unread: true,
  expected: { verdict: 'stop', gates: ['opted-out'], deals: ['sample:deal-corvane-energy-audit'] },
  messages: [
    {
      from: people.jonas,
      to: [people.ana],
      at: t.before(7, '14:05'),
      attachments: ['Tariff comparison.pdf'],
      text: `Hi Ana,

One thing we found while preparing: the tariff change alters the pay-back of the lighting part, so I put the old and the new figures side by side for your twelve largest stores.

Would a short call help to see whether the audit still earns its place?

Best,
Jonas`,
    },
    {
      from: people.ana,
      at: t.hoursAgo(1),
      sign: 'Ana Ruiz\nFacilities, Corvane Retail',
      text: `Jonas,

Please take me off your list. We’ve decided against it and I’d rather not get more emails on this.

Ana`,
    },
  ],
}));
