import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    { text: "Let's revisit this in Q4.", until: '2026-10-01' },
    { text: 'We have no money this year, talk to us in January.', until: '2027-01-01' },
    { text: 'Could you follow up in February?', until: '2027-02-01' },
    { text: 'We have no budget until January.', until: '2027-01-01' },
    { text: 'Please reach out again after the summer break.', until: '2026-09-01' },
    { text: 'The project is on hold until September.', until: '2026-09-01' },
    { text: 'Not now. Could you check back in three months?', until: '2026-09-10' },
    { text: "Let's reconnect after the budget round in Q3.", until: '2026-10-01' },
    { text: 'Ping me again next year.', until: '2027-01-01' },
    { text: 'Melden Sie sich bitte nach Ostern wieder.', until: '2027-03-30' },
    { text: 'Recontactez-nous en septembre.', until: '2026-09-01' },
    { text: 'Volvamos a hablar en septiembre, ahora no es el momento.', until: '2026-09-01' },
    { text: 'Neem in het najaar nog eens contact op.', until: '2026-09-01' },
    { text: 'Risentiamoci a settembre, per ora è tutto fermo.', until: '2026-09-01' },
    'Q4 at the earliest.',
    'My plate is full till mid September.',
    'Ficou para o ano que vem.',
  ],
  pass: [
    "Let's talk on Thursday.",
    "I'll send the signed contract next week.",
    'We start the rollout in September.',
    "Don't hesitate to contact me.",
    'Can we move the meeting to Tuesday?',
    "The old provider's contract ends in December and we want to start with you in January.",
    'I had no time to read it yet.',
    "We'll start after the summer, as planned.",
  ],
};
