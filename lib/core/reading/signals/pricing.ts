import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** Price, discount, budget or payment. */
export const pricing = {
  id: 'pricing',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('pricing', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
