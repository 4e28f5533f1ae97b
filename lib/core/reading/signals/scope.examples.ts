import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'We need 50 seats and the reporting module.',
    'What is the timeline for the rollout?',
    'Does it integrate with our ERP via API?',
    'We would start with a pilot in two locations.',
    'Wie lange dauert die Einführung?',
  ],
  pass: ['Please take a seat.', 'That is user friendly.'],
};
