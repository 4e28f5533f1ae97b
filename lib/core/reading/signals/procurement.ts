import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** The purchasing process, vendor forms, a PO or a tender. */
export const procurement = {
  id: 'procurement',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('procurement', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
