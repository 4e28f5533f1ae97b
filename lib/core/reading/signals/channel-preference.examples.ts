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
    "Text me, I'm on the road.",
    'Drop me a line on LinkedIn.',
    'No calls please, put it in writing.',
    "You'll reach me faster on Signal.",
    'Call my mobile, mails get lost here.',
    'Am schnellsten erreichen Sie mich auf dem Handy.',
    'Prefiro que me ligue.',
    'Bitte nur noch schriftlich, keine Anrufe.',
  ],
  pass: [
    'Please send the quote by email.',
    'Does your product support WhatsApp campaigns?',
    'Do you prefer a call or a mail?',
    'Please call me when you get a chance.',
    'Will the system text me the code?',
    'No calls were recorded yesterday.',
    'Our reps live on WhatsApp.',
    'They helped me book it over the phone.',
    'Please return the form to me by email.',
    "Don't call on Thursday, Friday is better.",
  ],
};
