import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    {
      text: 'Could we have a call on dispatch whenever you have a moment?',
      quote: 'Could we have a call on dispatch whenever you have a moment?',
    },
    {
      text: 'Please send the depot list at your earliest convenience.',
      quote: 'Please send the depot list at your earliest convenience.',
    },
    { text: 'No rush at all. Who signs?', quote: 'No rush at all.' },
    { text: 'Sorry to bother you again. Who signs?', quote: 'Sorry to bother you again.' },
    { text: 'Schicken Sie mir bei Gelegenheit die Liste?', quote: 'Schicken Sie mir bei Gelegenheit die Liste?' },
    {
      text: 'Quand vous aurez un moment, pouvez-vous confirmer ?',
      quote: 'Quand vous aurez un moment, pouvez-vous confirmer ?',
    },
    { text: 'Cuando puedas, ¿me confirmas la fecha?', quote: 'Cuando puedas, ¿me confirmas la fecha?' },
  ],
  clean: [
    { text: 'Would Tuesday 16 June suit you for a call?' },
    { text: 'Could you send the depot list by Friday, whenever you have a moment?' },
    { text: 'You said there was no rush with billing. Does July hold?' },
    { text: 'There is no hurry on our side. Does July hold?' },
    { text: 'Please send the depot list.' },
    { text: 'Your planners wrote “no rush”. Does July hold?' },
  ],
};
