import type { LintExamples } from './support/lint-examples';

const asked = {
  attempt: 2,
  previousDraft: 'Hi Marta,\n\nWould Tuesday 16 June suit you for a call on dispatch?\n\nJonas',
};
const closed = {
  attempt: 4,
  previousDraft: 'Hi Marta,\n\nShall I close this for now, or does it keep its place?\n\nJonas',
};

export const examples: LintExamples = {
  fires: [
    { text: 'Billing needs a date too. Could we speak on Thursday 18 June?', context: asked, quote: '' },
    { text: 'Shall I close dispatch for now?', context: closed, quote: '' },
    {
      text: 'Welcher Punkt ist bei Ihnen noch offen?',
      context: { attempt: 2, previousDraft: 'Guten Tag Frau Lindqvist,\n\nwer unterschreibt bei Ihnen?\n\nJonas' },
      quote: '',
    },
  ],
  clean: [
    { text: 'Who signs the order on your side?', context: asked },
    { text: 'Shall I close dispatch for now?', context: asked },
    { text: 'Could we speak on Thursday 18 June?' },
    { text: 'Could we speak on Thursday 18 June?', context: { ...asked, attempt: 1 } },
    { text: 'Which depot comes first?', context: closed },
  ],
};
