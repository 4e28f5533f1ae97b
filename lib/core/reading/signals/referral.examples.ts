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
    "You'd be better off speaking with Joanna Reeve.",
    'Jonas Falk makes that call, not me.',
    "Cc'ing Amy, she knows the details.",
    "I'd suggest reaching out to our purchasing team.",
    'Dina Saleh is your contact now.',
    'Seine Nachfolgerin ist Frau Blum.',
    'Coloquei em cópia o nosso diretor de TI.',
    'Anja hat die Firma verlassen, bitte wenden Sie sich künftig an Oliver Kranz.',
  ],
  pass: [
    'Please contact me next week.',
    'Who is responsible on your side?',
    'Would you introduce me to a customer?',
    'Did you send the notes to Karen?',
    "It's with finance now.",
    'Vou falar com o diretor amanhã.',
    'Frau Seidel ist nicht mehr bei uns beschäftigt.',
    'Bitte wenden Sie sich an mich.',
  ],
};
