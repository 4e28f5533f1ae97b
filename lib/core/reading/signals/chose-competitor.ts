import type { Sentence } from '../sentences';
import { conditional, type Found, type SignalRule, type Speech, said } from './speech';

/** Another vendor or an own solution has the job. */
export const choseCompetitor = {
  id: 'chose-competitor',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('chose-competitor', sentence, speech);
    return certainty && !sentence.asks && !conditional(sentence) ? { certainty } : null;
  },
} as const satisfies SignalRule;
