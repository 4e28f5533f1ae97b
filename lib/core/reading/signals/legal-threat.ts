import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** The buyer threatens a regulator, lawyer, court or police. */
export const legalThreat = {
  id: 'legal-threat',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('legal-threat', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
