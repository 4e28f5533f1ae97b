import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'If this continues we will take legal action.',
    'I will file a complaint with the ICO.',
    'You will hear from our lawyers.',
    'This is a violation of GDPR.',
    'Consider this a cease and desist.',
    "I'm handing this over to my attorney.",
    'Wir werden rechtliche Schritte einleiten.',
    'Je vais porter plainte auprès de la CNIL.',
    'Tomaremos acciones legales.',
  ],
  pass: [
    'Our lawyers are reviewing the contract.',
    'Our legal team has redlined clause 9.',
    'How do you comply with GDPR?',
    'The lawyer wants to check the liability clause.',
  ],
};
