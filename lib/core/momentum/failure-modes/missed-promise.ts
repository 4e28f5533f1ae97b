import { sayDay } from '../../domain/instant';
import { ownPromises } from '../../reasons/support/own-promises';
import type { FailureMode } from './failure-mode';

/** A promise of ours is late (S1-56, S1-40). */
export const missedPromise = {
  id: 'missed-promise',
  label: 'Missed promise',
  find(s) {
    const late = ownPromises(s).find(({ due }) => due < s.today);
    if (late) {
      const { messageId, quote, span } = late.promise;
      return {
        says: `What we promised was due ${sayDay(late.due, s.today)}.`,
        evidence: [{ kind: 'quote', messageId, quote, span }],
      };
    }
    const { openStep } = s.on;
    if (openStep?.reason !== 'promise-due' || openStep.due >= s.today) return null;
    const says = `Promised for ${sayDay(openStep.due, s.today)}: ${openStep.what}`;
    return {
      says: `A promised step is late since ${sayDay(openStep.due, s.today)}.`,
      evidence: [{ kind: 'record', record: openStep.id, says }],
    };
  },
} as const satisfies FailureMode;
