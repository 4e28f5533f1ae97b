import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'I hope this email finds you well. Does July hold?', quote: 'I hope this email finds you well.' },
    { text: 'Thank you for your time.', quote: 'Thank you for your time.' },
    { text: 'I look forward to hearing from you.', quote: 'I look forward to hearing from you.' },
    { text: 'Please don’t hesitate to contact me.', quote: 'Please don’t hesitate to contact me.' },
    { text: 'I know you must be very busy.', quote: 'I know you must be very busy.' },
    { text: 'We are so excited about working with you!', quote: 'We are so excited about working with you!' },
    { text: 'Ich hoffe, es geht Ihnen gut.', quote: 'Ich hoffe, es geht Ihnen gut.' },
    { text: 'N’hésitez pas à me contacter.', quote: 'N’hésitez pas à me contacter.' },
    { text: 'Espero que estés bien.', quote: 'Espero que estés bien.' },
    {
      text: 'At Northlight we’re passionate about logistics.',
      quote: 'At Northlight we’re passionate about logistics.',
    },
    {
      text: 'I wanted to take a moment to thank you for your time.',
      quote: 'I wanted to take a moment to thank you for your time.',
    },
    {
      text: 'We look forward to a long and fruitful partnership.',
      quote: 'We look forward to a long and fruitful partnership.',
    },
    { text: 'Communication is key to any good project.', quote: 'Communication is key to any good project.' },
    { text: 'We truly cherish our relationship with Halden.', quote: 'We truly cherish our relationship with Halden.' },
    { text: 'Digitalisierung ist heute wichtiger denn je.', quote: 'Digitalisierung ist heute wichtiger denn je.' },
    {
      text: 'C’est toujours un plaisir d’échanger avec vous.',
      quote: 'C’est toujours un plaisir d’échanger avec vous.',
    },
    {
      text: 'It is an absolute joy working with a team like yours.',
      quote: 'It is an absolute joy working with a team like yours.',
    },
    { text: 'I hope this letter finds you in good spirits.', quote: 'I hope this letter finds you in good spirits.' },
    { text: 'We are always there for our customers.', quote: 'We are always there for our customers.' },
  ],
  clean: [
    { text: 'Thank you for your note about the second depot.' },
    { text: 'We are there on Tuesday from 8.' },
    { text: 'I look forward to Thursday’s session. Who joins?' },
    { text: 'Thank you for sending the depot list. Which depot is first?' },
    { text: 'I hope the plan answers Piotr’s question; is anything missing?' },
    { text: 'Thanks for the call on Monday. Does dispatch still come first?' },
    { text: 'Would Tuesday suit you?\n\nThank you,\nJonas' },
    { text: 'I know finance is busy until Friday, so the ops meeting decides without them.' },
    { text: 'It was a pleasure to see dispatch run without paper.' },
  ],
};
