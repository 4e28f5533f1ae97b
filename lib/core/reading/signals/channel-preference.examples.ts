import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'Please call me instead of emailing.',
    'I prefer WhatsApp.',
    'Email is better than phone for me.',
    "Please don't call, write instead.",
    "It's easier to reach me by phone.",
    'Bitte rufen Sie mich lieber an.',
    'Je préfère par téléphone.',
  ],
  pass: [
    'Please send the quote by email.',
    'Does your product support WhatsApp campaigns?',
    'Do you prefer a call or a mail?',
  ],
};
