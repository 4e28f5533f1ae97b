import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** Seats, modules, timeline or requirements. */
export const scope = {
  id: 'scope',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('scope', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
