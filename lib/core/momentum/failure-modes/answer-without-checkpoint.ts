import { placeOf } from '../../reasons/support/place-of';
import { isBuyersWord, isOwnWord } from '../../situation-people';
import type { FailureMode } from './failure-mode';
import { groundIn, ourMail } from './support/last-own';

/** We answered what they asked, with no question and no day in it: the talk ends with our answer (S2-4). */
export const answerWithoutCheckpoint = {
  id: 'answer-without-checkpoint',
  label: 'Answer without a next step',
  find(s) {
    const { messages, facts } = s.thread;
    const own = messages.findLastIndex((read) => isOwnWord(s, read));
    const last = messages[own];
    if (!last || facts.turn !== 'buyer') return null;
    const word = messages.slice(0, own).findLast((read) => isBuyersWord(s, read));
    const asked = word?.signals.some(({ kind, certainty }) => kind === 'open-question' && certainty === 'certain');
    if (!asked || last.own.includes('?') || last.commitments.some(({ due }) => due !== null)) return null;
    if (facts.meetings.some(({ messageId }) => placeOf(s, messageId) === own)) return null;
    return { says: `${ourMail(s, last)} answers, and asks and dates nothing.`, evidence: groundIn(last) };
  },
} as const satisfies FailureMode;
