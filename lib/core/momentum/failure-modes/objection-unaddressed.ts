import { placeOf } from '../../reasons/support/place-of';
import { isOwnWord } from '../../situation-people';
import type { FailureMode } from './failure-mode';

/** The buyer raised a concern, we wrote on, and no mail took it up (S1-56, S1-45). */
export const objectionUnaddressed = {
  id: 'objection-unaddressed',
  label: 'Concern passed over',
  find(s) {
    const lastOwn = s.thread.messages.findLastIndex((read) => isOwnWord(s, read));
    const open = s.thread.facts.objections.findLast(
      ({ signal, answeredBy }) =>
        answeredBy === null && signal.certainty === 'certain' && placeOf(s, signal.messageId) < lastOwn,
    );
    if (!open) return null;
    const { messageId, quote, span } = open.signal;
    return {
      says: 'We wrote on without an answer to this concern.',
      evidence: [{ kind: 'quote', messageId, quote, span }],
    };
  },
} as const satisfies FailureMode;
