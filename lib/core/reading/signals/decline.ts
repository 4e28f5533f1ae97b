import type { Sentence } from '../sentences';
import { conditional, type Found, type SignalRule, type Speech, said } from './speech';

/** An explicit no to the offer, with no window named; irony and understatement stay a question. */
export const decline = {
  id: 'decline',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('decline', sentence, speech);
    if (!certainty || sentence.asks) return null;
    if (certainty === 'certain' && conditional(sentence)) return { certainty: 'likely' };
    // soft words in a long mail are about something in it, not about the offer
    if (certainty === 'likely' && speech.words > 90) return null;
    return { certainty };
  },
} as const satisfies SignalRule;
