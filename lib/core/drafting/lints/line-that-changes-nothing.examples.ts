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
  ],
  clean: [
    { text: 'I look forward to Thursday’s session. Who joins?' },
    { text: 'Thank you for sending the depot list. Which depot is first?' },
    { text: 'I hope the plan answers Piotr’s question; is anything missing?' },
    { text: 'Thanks for the call on Monday. Does dispatch still come first?' },
    { text: 'Would Tuesday suit you?\n\nThank you,\nJonas' },
  ],
};
