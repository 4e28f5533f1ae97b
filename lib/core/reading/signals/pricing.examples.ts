import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'What would 50 seats cost?',
    'Can you give us a discount?',
    'We need the invoice before June.',
    'Our budget is 20k.',
    'Was kostet das pro Nutzer?',
    'Quel est le prix ?',
    'Can you match it? They are at 20% below you.',
    'There is no room on the rate.',
    'Could we pay quarterly?',
    'Wat kost het voor 20 gebruikers?',
    'Pouvez-vous faire un geste commercial ?',
  ],
  pass: [
    'Please pay attention to the second page.',
    'We will do it at all costs.',
    'The response rate went up.',
    'Purchasing needs three quotes.',
    'Copying in Sanjay, who owns the tooling budget.',
    'Leave the API package out of the quote.',
  ],
};
