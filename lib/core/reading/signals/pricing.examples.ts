import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'What would 50 seats cost?',
    'Can you give us a discount?',
    'We need the invoice before June.',
    'Our budget is 20k.',
    'Was kostet das pro Nutzer?',
    'Quel est le prix ?',
  ],
  pass: ['Please pay attention to the second page.', 'We will do it at all costs.', 'The response rate went up.'],
};
