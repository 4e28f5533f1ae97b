import { matchesAny } from '../../drafting/matches-any';
import { checkInPhrases } from '../../drafting/phrases/empty-check-in';
import { sentenceWith } from '../../gates/support/said-words';
import type { FailureMode } from './failure-mode';
import { groundIn, ourMail, unansweredOwn } from './support/last-own';

/** Our last mail only asks whether there is news (S1-56, S1-30). */
export const emptyCheckIn = {
  id: 'empty-check-in',
  label: 'Empty check-in',
  find(s) {
    const last = unansweredOwn(s).at(-1);
    if (!last) return null;
    const sentences =
      last.own
        .toLowerCase()
        .replace(/[’‘]/g, "'")
        .match(/[^\n.?!]+[.?!]*/g) ?? [];
    const empty = sentences.find(
      (one) => matchesAny(checkInPhrases.hard, one) && !matchesAny(checkInPhrases.notMeant, one),
    );
    if (empty === undefined) return null;
    const words = new RegExp(
      empty
        .trim()
        .split(/[^\p{L}]+/u)
        .filter(Boolean)
        .slice(0, 4)
        .join('[^\\p{L}]+'),
      'iu',
    );
    const quote = sentenceWith(last, words);
    return { says: `${ourMail(s, last)} only checks in.`, evidence: quote ? [quote] : groundIn(last) };
  },
} as const satisfies FailureMode;
