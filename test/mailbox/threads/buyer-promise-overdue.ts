import { buildThread } from './build-thread';
import { people } from './people';

export const buyerPromiseOverdue = buildThread('buyer-promise-overdue', (t) => {
  const day = t.weekday(t.dayBefore(3));
  return {
    subject: 'ERP roll-out: headcount per site',
    summary: `Stefan promised the figures by ${day}, which has passed.`,
    expected: { verdict: 'go', reason: 'promise-due', deals: ['sample:deal-lindgren-erp'] },
    messages: [
      {
        from: people.jonas,
        to: [people.stefan],
        at: t.before(6, '16:25'),
        text: `Hi Stefan,

Thanks for making room for the site leads today. To plan the waves I only miss the headcount per site, split by office and yard.

Best,
Jonas`,
      },
      {
        from: people.stefan,
        style: 'phone',
        at: t.before(5, '07:48'),
        sign: 'Sent from my iPhone',
        text: `Morning Jonas, good session. I’ll send you the headcount figures by ${day}, payroll is pulling them together.

Stefan`,
      },
      {
        from: people.jonas,
        to: [people.stefan],
        at: t.before(5, '08:30'),
        text: `Thanks Stefan, that fits. I’ll keep the wave plan open until they are in.

Jonas`,
      },
    ],
  };
});
