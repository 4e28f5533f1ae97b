import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** Contract, NDA, DPA or clauses. */
export const legal = {
  id: 'legal',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('legal', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
