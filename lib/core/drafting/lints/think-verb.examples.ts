import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'Let me know what you think.', quote: 'Let me know what you think.' },
    { text: 'Any thoughts?', quote: 'Any thoughts?' },
    { text: 'I’d love to hear your feedback on dispatch.', quote: 'I’d love to hear your feedback on dispatch.' },
    { text: 'Please think it over with your team.', quote: 'Please think it over with your team.' },
    { text: 'Take your time with it.', quote: 'Take your time with it.' },
    { text: 'How does that sound?', quote: 'How does that sound?' },
    { text: 'Was denken Sie darüber?', quote: 'Was denken Sie darüber?' },
    { text: 'Qu’en pensez-vous ?', quote: 'Qu’en pensez-vous ?' },
    { text: '¿Qué te parece?', quote: '¿Qué te parece?' },
    {
      text: 'Sit with it a bit and shoot me your gut feeling.',
      quote: 'Sit with it a bit and shoot me your gut feeling.',
    },
    {
      text: 'Please study it in peace and give me your assessment.',
      quote: 'Please study it in peace and give me your assessment.',
    },
    { text: 'How do you see it?', quote: 'How do you see it?' },
    { text: 'Turn it over in your mind.', quote: 'Turn it over in your mind.' },
  ],
  clean: [
    { text: 'How do you rate the two docks, one to five?' },
    { text: 'I value your sense of order. Who has the list?' },
    { text: 'What is your reaction time when a scan fails?' },
    { text: 'Please look at it carefully before the 20th and sign. Will you?' },
    { text: 'The archive is in quiet mode. Shall I wake it?' },
    { text: 'Shall we turn the two lists over to Piotr?' },
    { text: 'I think dispatch comes first. Does it?' },
    { text: 'You said you wanted to think it over until Friday. Is it a yes?' },
    { text: 'Thank you for your thoughts on dispatch; they are in the plan. Does it hold now?' },
    { text: 'Let me know what you decide.' },
    { text: 'Thoughtful planning saves a week. Shall we plan on Tuesday?' },
    { text: 'Consider it done. Which depot is first?' },
  ],
};
