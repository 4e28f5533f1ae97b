import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'Procurement needs a vendor form.',
    'We will need a purchase order for that.',
    'This has to go through a tender.',
    'Please fill in our security questionnaire.',
    'Unser Einkauf meldet sich.',
    'We need your bank details for supplier creation.',
  ],
  pass: ['I bid you farewell.', 'Our process is quite simple.', "I don't handle software purchasing."],
};
