import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'The price is way above what we expected.',

    "It's too expensive for a team of our size.",
    "I'm worried about the migration effort.",
    'My concern is data residency.',
    'We are not convinced it scales.',
    'It lacks SSO support.',
    'We tried a similar tool before and it failed.',
    'Das ist uns zu teuer.',
    "C'est trop cher pour nous.",
    'Nos preocupa la integración.',
  ],
  pass: [
    'No concerns from our side.',
    "Don't worry about the delay.",
    'To whom it may concern',
    'That removes my concern about hosting.',
    'If you have any problems, call me.',
  ],
};
