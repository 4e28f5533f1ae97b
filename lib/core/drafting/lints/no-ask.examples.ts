import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'Dispatch comes first and billing follows. The team is ready.', quote: '' },
    { text: 'The plan is attached. Please let me know if you have any questions.', quote: '' },
    { text: 'We look forward to working with you on dispatch.', quote: '' },
    { text: 'I’ll be in touch next week about billing.', quote: '' },
    { text: 'How are you? Dispatch is ready on our side.', quote: '' },
    { text: 'You asked: “who runs it day to day?” It is Elif Aydin.', quote: '' },
    { text: 'Feel free to reach out about dispatch.', quote: '' },
  ],
  clean: [
    { text: 'Would Tuesday suit you for dispatch?' },
    { text: 'Please send me the list of depots.' },
    { text: 'If Tuesday at 10:00 suits you, I’ll send the invitation.' },
    { text: 'I need the name of whoever signs.' },
    { text: 'Unless I hear otherwise, I’ll book dispatch for July.' },
    { text: 'Let’s meet on Tuesday to plan dispatch.' },
    { text: 'I’ll call you on Tuesday at 10:00 about dispatch.' },
    { text: 'Dispatch: reply with a yes, a no or a later.' },
    { text: 'Könnten Sie mir die Liste schicken?' },
    { text: 'Pourriez-vous m’envoyer la liste ?' },
    { text: '¿Podrías enviarme la lista?' },
  ],
};
