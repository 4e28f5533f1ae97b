import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** A stated concern that stands between us and yes. */
export const objection = {
  id: 'objection',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('objection', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
