import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** The buyer calls our mail spam, unsolicited or reported. */
export const spamComplaint = {
  id: 'spam-complaint',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('spam-complaint', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
