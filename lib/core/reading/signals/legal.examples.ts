import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'Please send the NDA.',
    'Our lawyers have redlined the contract.',
    'We need a DPA before we start.',
    'Clause 9 on liability must change.',
    'Bitte schicken Sie uns den AVV.',
  ],
  pass: [
    'In terms of timing we are flexible.',
    'We are on good terms with them.',
    'Copying the order form here.',
    'The audit log matters for compliance.',
  ],
};
