import type { SomeEvidence } from '../domain/evidence';
import { pauseOf } from '../momentum/pause';
import { quietOf } from '../momentum/quiet';
import { rankReasons } from '../reasons/rank-reasons';
import type { Situation } from '../situation';
import { isBuyersWord, newestOf } from '../situation-people';
import { type Gate, type GateResult, pass } from './gate';
import { answerTo } from './support/check-signals';

/**
 * A deal that was put aside or has been silent for long would be taken up again, by us or on a sign of life from the buyer
 * (S0-40, S0-45). Answering what they asked is no re-entry.
 */
export const dormantReentry = {
  id: 'dormant-reentry',
  label: 'Asleep',
  severity: 'ask-first',
  why: 'A sleeping deal is woken once. The account owner says with what.',
  clearedBy: 'account',
  check(s) {
    const reasons = rankReasons(s);
    if (reasons.length === 0 || reasons.some(({ id }) => ANSWERS.includes(id))) return pass;
    const back = reasons.find(({ id }) => id === 're-entry-signal');
    if (back) return fires(back.summary, [...back.evidence, lastMail(s)]);
    const pause = pauseOf(s);
    if (pause && pause.kind !== 'out-of-office') return fires(pause.says, [...pause.evidence, lastMail(s)]);
    const { quiet, window } = quietOf(s);
    const limit = 3 * window;
    if (quiet !== null) return quiet > limit ? asleep(s, `No contact for ${quiet} days`) : pass;
    const word = s.thread.messages.findLast((read) => isBuyersWord(s, read));
    if (!word) return pass;
    const answer = answerTo(s, 'dormant-reentry', word.message.id);
    if (answer !== null) return answer ? asleep(s, `No contact for more than ${limit} days`) : pass;
    return {
      kind: 'unknown',
      about: word.message.id,
      question: `The date of the last answer is not known. Is it more than ${limit} days ago?`,
      evidence: [{ kind: 'record', record: word.message.id, says: `Date as shown: ${word.message.atText || 'none'}` }],
    };
  },
} as const satisfies Gate;

/** Reasons by which the buyer woke the deal. */
const ANSWERS: readonly string[] = ['open-question', 'we-owe-a-reply'];

function asleep(s: Situation, says: string): GateResult {
  return fires(`${says}.`, [{ ...lastMail(s), says }]);
}

/** A yes holds until the next mail. */
function lastMail(s: Situation) {
  return { kind: 'record', record: newestOf(s)?.message.id ?? s.thread.thread.id, says: 'The last message' } as const;
}

function fires(message: string, evidence: SomeEvidence): GateResult {
  return {
    kind: 'fires',
    message,
    fix: 'Ask the account owner whether and with what to come back.',
    decides: 'coming back to this deal',
    evidence,
  };
}
