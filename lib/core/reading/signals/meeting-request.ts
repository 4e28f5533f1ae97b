import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** A call, a slot, a new time. */
export const meetingRequest = {
  id: 'meeting-request',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('meeting-request', sentence, speech);
    return certainty && !speech.automatic ? { certainty } : null;
  },
} as const satisfies SignalRule;
