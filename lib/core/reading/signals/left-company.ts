import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** The person or the mailbox is gone. */
export const leftCompany = {
  id: 'left-company',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('left-company', sentence, speech);
    return certainty && !sentence.asks ? { certainty } : null;
  },
} as const satisfies SignalRule;
