import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'You want Eva Lind, she runs operations.',

    'Please contact my colleague Tom Baker about this.',
    "I'm copying our CFO, who decides on budgets.",
    'Tom from procurement will take over from me.',
    'The right person for this is Eva Lind.',
    "I've forwarded your mail to our IT team.",
    'You should talk to our head of operations.',
    'Bitte wenden Sie sich an meine Kollegin Frau Meier.',
    'Merci de contacter ma collègue Julie.',
    'Her successor is Paul Ames.',
    'Adding Jakob, our CTO, who will take it from here.',
  ],
  pass: ['Please contact me next week.', 'Who is responsible on your side?', 'Would you introduce me to a customer?'],
};
