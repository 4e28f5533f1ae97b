import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'Who signs this? And when is the ops meeting?', quote: 'And when is the ops meeting?' },
    { text: 'Could you send the depot list? Can we meet on Tuesday?', quote: 'Can we meet on Tuesday?' },
    { text: 'Please send me the list and introduce me to your CFO.', quote: 'introduce me to your CFO.' },
    { text: 'Does Tuesday suit you? Please also forward the contract.', quote: 'Please also forward the contract.' },
    { text: 'When do you decide, and who signs?', quote: 'who signs?' },
    {
      text: 'Do forward the depot list, and have your planner check the routes.',
      quote: 'have your planner check the routes.',
    },
    {
      text: 'Could you send the depot list? It’d be great, too, if you could introduce me to Elif.',
      quote: 'It’d be great, too, if you could introduce me to Elif.',
    },
    {
      text: 'Pourriez-vous signer le devis et m’envoyer le plan des deux dépôts ?',
      quote: 'm’envoyer le plan des deux dépôts ?',
    },
    {
      text: 'Can you pick a date, tell me where we meet, and drop me a number for the gate?',
      quote: 'drop me a number for the gate?',
    },
    { text: 'I’d like the depot list, I need Piotr’s number.', quote: 'I need Piotr’s number.' },
    { text: 'I should be grateful for the list, and for a copy of the order.', quote: 'for a copy of the order.' },
  ],
  clean: [
    { text: 'Please find the plan attached. Does Tuesday suit you?' },
    { text: 'The logs are attached, look at page 3. Does that fit?' },
    { text: 'Finance needs your signature by Friday. Shall I send the form?' },
    { text: 'Use it wherever you like. Shall I book Tuesday?' },
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
    { text: 'Can Piotr decide by Friday? If he needs longer, send me the date.' },
    { text: 'Who signs the order? I need the name by Thursday.' },
    { text: 'Shall I keep the July slot? Reply “keep”.' },
    { text: 'The drivers get a link, tap the route, add a photo. Shall we start with dispatch?' },
    { text: 'When the list is complete, who sends it?' },
    { text: 'Le plan est-il juste ? Si c’est non, dites-moi quelle ligne.' },
  ],
};
