import type { LintExamples } from './support/lint-examples';

const previousDraft =
  'Hi Marta,\n\nDispatch comes first, then the billing hand-overs. The planning session needs one date. Would Tuesday 16 June at 10:00 suit you?\n\nJonas';

export const examples: LintExamples = {
  fires: [
    { text: previousDraft, context: { previousDraft }, quote: '' },
    {
      text: 'Dispatch comes first, then billing hand-overs. The planning session still needs one date. Would Tuesday 16 June at 10:00 suit you?',
      context: { previousDraft },
      quote: '',
    },
    {
      text: 'Writing again: the planning session needs one date. Would Tuesday 16 June at 10:00 suit you?',
      context: { previousDraft },
      quote: '',
    },
    {
      text: 'The billing hand-overs follow after dispatch. Would 16 June at ten o’clock do for the planning session, which only needs its date?',
      context: { previousDraft },
      quote: '',
    },
  ],
  clean: [
    { text: 'Dispatch first, then billing: who runs the first depot on your side?', context: { previousDraft } },
    {
      text: 'The planning session has a room now, and Elif Aydin joins it. Is Wednesday 17 June at 14:00 better?',
      context: { previousDraft },
    },
    { text: previousDraft },
    { text: 'Dispatch in July, yes or no?', context: { previousDraft } },
  ],
};
