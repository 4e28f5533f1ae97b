import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'I need your answer by end of day.', quote: 'I need your answer by end of day.' },
    { text: 'You need to decide now.', quote: 'You need to decide now.' },
    { text: 'This is your last chance.', quote: 'This is your last chance.' },
    { text: 'Your competitors are already moving.', quote: 'Your competitors are already moving.' },
    { text: 'Please reply ASAP.', quote: 'Please reply ASAP.' },
    {
      text: 'Otherwise I’ll have to escalate this to your boss.',
      quote: 'Otherwise I’ll have to escalate this to your boss.',
    },
    { text: 'What is holding you back from signing today?', quote: 'What is holding you back from signing today?' },
    { text: 'Sie müssen sich jetzt entscheiden.', quote: 'Sie müssen sich jetzt entscheiden.' },
    { text: 'Vous devez signer au plus vite.', quote: 'Vous devez signer au plus vite.' },
    { text: 'Es su última oportunidad.', quote: 'Es su última oportunidad.' },
    { text: 'There is no excuse left for waiting.', quote: 'There is no excuse left for waiting.' },
    {
      text: 'I will have no choice but to speak to your chairman.',
      quote: 'I will have no choice but to speak to your chairman.',
    },
    {
      text: 'Let’s stop going round in circles and get the contract signed tonight.',
      quote: 'Let’s stop going round in circles and get the contract signed tonight.',
    },
    { text: 'Don’t be the plant manager who missed it.', quote: 'Don’t be the plant manager who missed it.' },
    { text: 'Any serious carrier would have signed by now.', quote: 'Any serious carrier would have signed by now.' },
    { text: 'Ich rechne fest mit Ihrer Zusage.', quote: 'Ich rechne fest mit Ihrer Zusage.' },
    { text: 'Il n’y a plus rien à discuter.', quote: 'Il n’y a plus rien à discuter.' },
    { text: 'No me puede decir que no.', quote: 'No me puede decir que no.' },
  ],
  clean: [
    { text: 'You said the board wants it today. Is one page enough?' },
    { text: 'I’ll send the page by end of day.' },
    { text: 'There is no hurry on our side. Does July hold?' },
    { text: 'Urgent tickets are answered within the hour. Who opens them?' },
    { text: 'If I hear nothing by Monday, I’ll release the slot.' },
    { text: 'Could you confirm the date by Thursday?' },
    { text: 'Your deadline is Friday’s ops meeting. Is anything missing for it?' },
    { text: 'We expect the first results in week three. Does that fit your plan?' },
    { text: 'Dispatch in July: yes, no, or later?' },
    { text: 'The urgent part is on our side: the trainer is ill on Monday.' },
    { text: 'If that is what’s holding you up, the dispatch lead can wait for July.' },
    { text: 'Your planner has no reason left to open the old screen.' },
  ],
};
