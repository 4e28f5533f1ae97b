import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'I handle facilities, not software.',

    "I'm not the right person for this.",
    "You've got the wrong address.",
    "This isn't my area.",
    "I don't handle purchasing here.",
    'I am no longer responsible for marketing tools.',
    'I have moved to a different role.',
    'Dafür bin ich nicht zuständig.',
    'Je ne suis pas le bon interlocuteur.',
    'No soy la persona adecuada.',
    'Ik ben hier niet verantwoordelijk voor.',
    'Non sono la persona giusta per questo.',
    "This isn't something I deal with.",
    'Nobody by that name works here.',
    'Da sind Sie bei mir falsch.',
    "Je ne m'occupe pas de ce sujet.",
    'Não sou eu quem trata disso.',
  ],
  pass: [
    'Are you the right person to discuss security?',
    'You sent the wrong attachment.',
    'Who is the right person on your side?',
    'Sorry, I attached the wrong file.',
    'Je ne suis pas disponible jeudi.',
    'That is news to me.',
  ],
};
