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
    'I struggle to see how this differs from Outlook.',
    "I can't see the ROI.",
    'What holds us back is the effort.',
    'Honestly, the setup scares me.',
    'It only runs in Chrome.',
    "Ce qui nous freine, c'est la reprise des données.",
    'Temo che la rete vendita non lo usi.',
  ],
  pass: [
    'No concerns from our side.',
    "Don't worry about the delay.",
    'To whom it may concern',
    'That removes my concern about hosting.',
    'If you have any problems, call me.',
    "We don't have budget for this.",
    'Nothing would stop us from signing.',
    'Any problem with Thursday?',
    'The team is based in Leeds and works in shifts.',
  ],
};
