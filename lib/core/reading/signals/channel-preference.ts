import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** Wants another channel, not silence. */
export const channelPreference = {
  id: 'channel-preference',
  read(sentence: Sentence, speech: Speech): Found | null {
    const certainty = said('channel-preference', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;
