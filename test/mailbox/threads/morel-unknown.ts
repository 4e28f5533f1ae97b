import { buildThread } from './build-thread';
import { people } from './people';

export const morelUnknown = buildThread('morel-unknown', (t) => ({
  subject: 'Quarterly numbers, and a question',
  summary: 'A sender nobody has on record; nothing is created without a click.',
  unread: true,
  expected: { verdict: 'none', match: 'none' },
  messages: [
    {
      from: people.ines,
      at: t.hoursAgo(3),
      sign: 'Ines Duarte\nFinance Operations, Morel Group',
      text: `Hello Mr Weber,

A former colleague pointed me to you. We close our quarter across six entities by hand and it takes eleven working days. Is that the kind of problem you deal with, and if so, who has brought it down and how?

Kind regards
Ines Duarte`,
    },
  ],
}));
