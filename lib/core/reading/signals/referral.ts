import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** Points to another person for the topic, or copies one in. */
export const referral = {
  id: 'referral',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('referral', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
