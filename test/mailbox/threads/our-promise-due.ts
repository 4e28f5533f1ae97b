import { buildThread } from './build-thread';
import { people } from './people';

export const ourPromiseDue = buildThread('our-promise-due', (t) => {
  const day = t.weekday(t.dayBefore(1));
  return {
    subject: 'Booking portal: questions from the data protection team',
    summary: `We promised the security overview by ${day}; that day has come.`,
    expected: { verdict: 'go', reason: 'promise-due', deals: ['sample:deal-maren-portal'] },
    messages: [
      {
        from: people.karin,
        at: t.before(4, '13:31'),
        sign: 'Karin Aas\nDigital Services, Maren Health',
        text: `Hi Jonas,

The clinics are on board. Our data protection team would like to see how patient data is kept apart between clinics before they meet.

Karin`,
      },
      {
        from: people.jonas,
        to: [people.karin],
        at: t.before(3, '09:40'),
        text: `Hi Karin,

That is a fair thing to ask for. I’ll send the security overview by ${day}; it has a page on exactly that separation.

Best,
Jonas`,
      },
      {
        from: people.karin,
        at: t.before(3, '10:02'),
        sign: 'Karin Aas\nDigital Services, Maren Health',
        text: `Perfect, thank you. I’ve told them it is on its way.

Karin`,
      },
    ],
  };
});
