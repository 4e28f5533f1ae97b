import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'Can you send us the price list?',
    'What does onboarding look like?',
    'Please share your security whitepaper.',
    'Could you clarify the SLA?',
    'We need a reference from a company our size.',
    'Let me know how long the rollout takes.',
    'plz share case study',
    'Können Sie uns ein Angebot schicken?',
    'Pourriez-vous nous envoyer un devis ?',
    '¿Cuánto cuesta para 50 usuarios?',
    'Kunt u een offerte sturen?',
    'Potrebbe inviarci un preventivo?',
  ],
  pass: [
    'How are you?',
    'Would Thursday at 10 work for you?',
    'Let me know if you have any questions.',
    'Thanks for sending the slides.',
    'Please remove me from your list.',
    "Don't hesitate to call.",
    'Could you take me off your list?',
    'Could we have the call on Friday?',
    'Who would have thought it would take this long?',
  ],
};
