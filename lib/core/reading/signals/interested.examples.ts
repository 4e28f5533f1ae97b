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
    'Yes, keen to see more.',
    'This ticks all our boxes.',
    "We're good to go.",
    "You've convinced us.",
    'Machen wir so.',
  ],
  pass: [
    'We are not interested.',
    'No interest at the moment.',
    'The interest rate went up.',
    'It sounds good but we lack the people.',
    "Let's jump on a call next week.",
    'We have to get going on the migration plan? No, it is off.',
    'I will sign nothing today.',
  ],
};
