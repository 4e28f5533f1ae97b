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
    'I shall be raising this with the Information Commissioner.',
    'Je saisis la CNIL.',
    'Vou apresentar queixa à CNPD.',
    'Contact me again and I go to the police.',
    'You leave me no choice but to sue.',
    'We shall initiate proceedings before the competent court.',
    'Beim nächsten Mal melde ich Sie bei der Datenschutzbehörde.',
  ],
  pass: [
    'Our lawyers are reviewing the contract.',
    'Our legal team has redlined clause 9.',
    'How do you comply with GDPR?',
    'The lawyer wants to check the liability clause.',
    'The contract goes to our legal department next.',
    'She works in litigation support.',
    'We had to report the incident to the regulator.',
    'I go to the office on Fridays.',
    'The regulator requires us to keep records.',
  ],
};
