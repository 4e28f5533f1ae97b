import type { PersonChange } from '../domain/read-thread';
import type { Message } from '../domain/thread';
import type { QuoteOf } from './documents';
import { nameIn } from './name-in';
import { roleIn } from './role-words';
import type { Sentence } from './sentences';
import { conditional, type Speech, said } from './signals/speech';

const CHANGES = ['leaves', 'takes-over', 'joins'] as const;
const SETS = { leaves: 'person-leaves', 'takes-over': 'person-takes-over', joins: 'person-joins' } as const;
const SELF =
  /(?:^|[,;.] ?|\band )(?:i|ich|je|j ai|yo|eu|ik|io) (?:\w+ ){0,4}?(?:tak\w+|took|ubern\w+|repren\w+|prend\w*|asum\w+|assum\w+|neem|subentr\w+|left|leav\w+|verlass\w*|quitte\w*|have|will|am)\b/;

/** Who enters, takes over or leaves, in the words of the buyer's side. A change of nobody in particular is none. */
export function peopleChangesIn(
  message: Message,
  text: string,
  speech: Speech,
  quote: QuoteOf,
): readonly PersonChange[] {
  return speech.sentences.flatMap((sentence): readonly PersonChange[] => {
    if (sentence.asks) return [];
    const change = CHANGES.find((one) => said(SETS[one], sentence, speech) !== null);
    if (!change || conditional(sentence)) return [];
    const role = roleIn(sentence.says);
    const name =
      nameIn(text.slice(...sentence.span), speech.lang, peopleOn(message)) ?? speaker(message, sentence, change);
    return name === null && role === null ? [] : [{ ...quote(sentence), change, name, role }];
  });
}

function peopleOn({ from, to, cc }: Message): readonly string[] {
  return [...to, ...cc, from].map(({ name }) => name).filter((name) => name !== '');
}

/** `I am taking over from Ruben`, `I am leaving in June`. */
function speaker({ from }: Message, { says }: Sentence, change: PersonChange['change']): string | null {
  return change !== 'joins' && SELF.test(says) && from.name !== '' ? from.name : null;
}
