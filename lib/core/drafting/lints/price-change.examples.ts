import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'We can do it for €44,000.', quote: 'We can do it for €44,000.' },
    { text: 'I can offer a 10% discount.', quote: 'I can offer a 10% discount.' },
    { text: 'There is some room on the price.', quote: 'There is some room on the price.' },
    { text: 'The second workshop is free of charge.', quote: 'The second workshop is free of charge.' },
    { text: 'We’ll waive the set-up fee.', quote: 'We’ll waive the set-up fee.' },
    { text: 'The 10% you asked for works for us.', quote: 'The 10% you asked for works for us.' },
    { text: 'The fixed fee stays at 46k.', quote: 'The fixed fee stays at 46k.' },
    { text: 'We’ll hold this price until September.', quote: 'We’ll hold this price until September.' },
    { text: 'Happy to meet you halfway on price.', quote: 'Happy to meet you halfway on price.' },
    { text: 'Wir können Ihnen 5 % Rabatt geben.', quote: 'Wir können Ihnen 5 % Rabatt geben.' },
  ],
  clean: [
    { text: 'The fixed fee of €48,000 stays as agreed.' },
    { text: 'That is €4,000 a month, as in the proposal.' },
    { text: 'The discount is Dana’s decision; I’ll bring her answer on Thursday.' },
    { text: 'I can’t change the price.' },
    { text: 'Halden saved €20,000 a year on demurrage.' },
    { text: 'Errors fell by 30% in the first month.' },
    { text: 'You mentioned a budget of €60,000. Does it cover training?' },
    { text: 'Are you free on Tuesday?' },
    { text: 'You asked about 10%; Dana answers by Thursday.' },
    { text: 'Feel free to bring Piotr. Does Tuesday suit?' },
    { text: 'Set-up is free of charge, as agreed.', context: { agreedTerms: '€9,000, set-up free of charge' } },
  ],
};
