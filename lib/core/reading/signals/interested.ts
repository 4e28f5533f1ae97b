import type { Sentence } from '../sentences';
import { conditional, type Found, type SignalRule, type Speech, said } from './speech';

/** A go-ahead, or interest in going on. */
export const interested = {
  id: 'interested',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('interested', sentence, speech);
    return certainty && !sentence.asks && !conditional(sentence) ? { certainty } : null;
  },
} as const satisfies SignalRule;
