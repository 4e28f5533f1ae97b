import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'This is spam.',
    "I'm reporting your domain for unsolicited email.",
    'I never signed up for this.',
    'Stop spamming me.',
    'This is unsolicited marketing.',
    'I have marked your message as junk.',
    'Das ist Spam.',
    "C'est du harcèlement.",
    'Your company is spamming half our office.',
    'Straight to junk.',
    'I gave nobody permission to write to me.',
    'How is this not spam?',
  ],
  pass: [
    'Your mail landed in my spam folder, sorry.',
    'Does your tool improve our spam score?',
    'How do you avoid spam filters?',
    'We have not signed up for the trial yet.',
    'Under CAN-SPAM every mail needs an address, does yours add one?',
    'Does your tool send bulk mails?',
    'Manual entry is a plague, your tool fixes that.',
    'Nobody has given consent yet, the works council decides on Friday.',
    'Your mail went to the trash by accident, could you resend?',
  ],
};
