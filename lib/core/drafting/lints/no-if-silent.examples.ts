import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'Shall I close dispatch for now?', quote: '' },
    { text: 'Should dispatch stay open, or is it a no for now?', quote: '' },
    { text: 'Soll ich den Vorgang schließen?', quote: '' },
  ],
  clean: [
    { text: 'Shall I close dispatch for now? Without word by Friday I’ll close it.' },
    { text: 'Shall I close dispatch? Otherwise it rests from Monday.' },
    { text: 'Would Tuesday 16 June suit you?' },
    { text: 'Soll ich es schließen? Ohne Nachricht bis Freitag schließe ich es.' },
    { text: 'Dois-je clore pour le moment ? Sans nouvelle d’ici vendredi, je clos.' },
    { text: '¿Lo cierro por ahora? Sin noticias hasta el viernes, lo cierro.' },
  ],
};
