import { buildThread } from './build-thread';
import { people } from './people';

export const legalTerms = buildThread('legal-terms', (t) => ({
  subject: 'Quarterly reporting: comments on the agreement',
  summary: 'Contract clauses come back redlined.',
  expected: { verdict: 'review', gates: ['terms-and-legal'], deals: ['sample:deal-castell-reporting'] },
  messages: [
    {
      from: people.jonas,
      to: [people.lucia],
      at: t.before(5, '10:55'),
      attachments: ['Master services agreement v3.docx'],
      text: `Hi Lucia,

As agreed, the third version of the agreement, with the two annexes you asked for merged into one.

Best,
Jonas`,
    },
    {
      from: people.lucia,
      style: 'outlook',
      at: t.before(1, '17:58'),
      attachments: ['Master services agreement v3 CG comments.docx'],
      sign: 'Lucia Ferrer\nFinance Director\nCastell Group',
      text: `Dear Jonas,

Our lawyers have redlined the contract. The limitation of liability in clause 9 does not work for us as written, and we need the termination clause to allow ninety days. Their comments are in the attached file.

Can you tell me whether these changes are acceptable on your side?

Kind regards
Lucia`,
    },
  ],
}));
