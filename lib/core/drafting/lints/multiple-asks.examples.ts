import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'Who signs this? And when is the ops meeting?', quote: 'And when is the ops meeting?' },
    { text: 'Could you send the depot list? Can we meet on Tuesday?', quote: 'Can we meet on Tuesday?' },
    { text: 'Please send me the list and introduce me to your CFO.', quote: 'introduce me to your CFO.' },
    { text: 'Does Tuesday suit you? Please also forward the contract.', quote: 'Please also forward the contract.' },
    { text: 'When do you decide, and who signs?', quote: 'who signs?' },
  ],
  clean: [
    { text: 'Would Tuesday or Thursday suit you?' },
    { text: 'Does Tuesday work? If not, name another day.' },
    { text: 'Could you name who signs this and when procurement needs the papers?' },
    { text: 'Shall we start with dispatch? A yes or no is enough.' },
    { text: 'Could you look at the plan and tell me whether the dates hold?' },
    { text: 'You asked who runs it day to day: Elif does. Would Tuesday suit you to meet her?' },
    { text: 'Is it the budget? The timing? Something else?' },
    { text: 'Would Tuesday suit you? If I hear nothing by Monday, I’ll release the slot.' },
    { text: 'Could you confirm July? Let me know if you have any questions.' },
    { text: 'I need one thing: who signs this on your side?' },
    { text: 'Please sign and return the form.' },
  ],
};
