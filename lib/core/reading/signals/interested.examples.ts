import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    "This looks great, let's move forward.",
    "We're very interested.",
    'The team loved the demo.',
    'Sounds good, please go ahead.',
    'Im intrested, plz send proposal',
    'Das klingt sehr interessant.',
    'Nous sommes intéressés.',
    'Nos interesa mucho.',
    'Wij zijn zeker geïnteresseerd.',
  ],
  pass: [
    'We are not interested.',
    'No interest at the moment.',
    'The interest rate went up.',
    'It sounds good but we lack the people.',
  ],
};
