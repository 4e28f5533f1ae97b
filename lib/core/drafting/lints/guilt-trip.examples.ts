import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'I’ve emailed you three times now.', quote: 'I’ve emailed you three times now.' },
    { text: 'I haven’t heard back from you.', quote: 'I haven’t heard back from you.' },
    { text: 'I’m a little disappointed by your silence.', quote: 'I’m a little disappointed by your silence.' },
    {
      text: 'After all the work we put into the plan, an answer would be fair.',
      quote: 'After all the work we put into the plan, an answer would be fair.',
    },
    {
      text: 'I guess dispatch is no longer important to you.',
      quote: 'I guess dispatch is no longer important to you.',
    },
    { text: 'You promised an answer, but nothing came.', quote: 'You promised an answer, but nothing came.' },
    {
      text: 'Leider habe ich noch keine Antwort erhalten: keine Rückmeldung erhalten.',
      quote: 'Leider habe ich noch keine Antwort erhalten: keine Rückmeldung erhalten.',
    },
    { text: 'Still nothing from you, I see.', quote: 'Still nothing from you, I see.' },
    { text: 'I do wonder why I bothered.', quote: 'I do wonder why I bothered.' },
    { text: 'My team gave up a weekend for it.', quote: 'My team gave up a weekend for it.' },
    { text: 'We did this unpaid, in our own time.', quote: 'We did this unpaid, in our own time.' },
    { text: 'Please don’t let me down.', quote: 'Please don’t let me down.' },
    { text: 'Je n’ai pas eu le moindre mot.', quote: 'Je n’ai pas eu le moindre mot.' },
    { text: 'Me duele este silencio.', quote: 'Me duele este silencio.' },
    { text: 'Es kam nicht einmal eine Antwort.', quote: 'Es kam nicht einmal eine Antwort.' },
  ],
  clean: [
    { text: 'If I haven’t heard from you by Friday, I’ll close this.' },
    { text: 'I promised you the plan on Monday and I am late. Sorry. Here it is; does it hold?' },
    { text: 'You promised the depot list for Monday. Which day is realistic?' },
    { text: 'You wrote that your drivers were frustrated with the old hand-over. Is that still so?' },
    { text: 'We haven’t heard from your legal team. Who is the right person there?' },
    { text: 'Exports hurt, you said. Leeds first?' },
    { text: 'I thought I would add the billing page you asked for.' },
    { text: 'Sans réponse vendredi, je libère la date.' },
    { text: 'Ohne Rückmeldung bis Freitag gebe ich den Termin frei.' },
  ],
};
