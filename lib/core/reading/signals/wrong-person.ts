import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** Not responsible; the mail reached the wrong person. */
export const wrongPerson = {
  id: 'wrong-person',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('wrong-person', sentence, speech);
    return certainty && !sentence.asks ? { certainty } : null;
  },
} as const satisfies SignalRule;
