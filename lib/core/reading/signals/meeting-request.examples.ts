import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'Could we do Tuesday instead?',

    'Does Thursday at 10 work for you?',
    "Let's schedule a call next week.",
    'Can we move our meeting to Friday?',
    'Could you show us a demo?',
    'When are you free?',
    'lets schdule a demo',
    'Passt Ihnen Dienstag um 14 Uhr?',
    'Êtes-vous disponible jeudi ?',
    '¿Podemos agendar una reunión?',
    'Friday at 10 instead?',
    'How about next Tuesday at 3?',
    'Mind if I stop by on Thursday around three?',
    "I'd prefer the later of the two slots.",
    'Kindly block 30 minutes on Friday.',
    'Put something in my diary for Wednesday.',
    'Could we shift our session by an hour?',
    'It would be great to meet you in Houston.',
  ],
  pass: [
    'Thanks for the call yesterday.',
    'Could you send the recording of the demo?',
    'We do not need a meeting for that.',
    'Did you send it on Friday?',
    'Great demo.',
    'The meeting room is booked.',
    'Our counsel will join the call to answer your redlines.',
    'Block the account until Friday.',
    'Good to meet you yesterday.',
  ],
};
