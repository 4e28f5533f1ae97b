import type { Situation } from '../situation';
import { calledOf, isBuyersWord } from '../situation-people';
import { type Gate, type GateResult, pass } from './gate';
import { answerTo } from './support/check-signals';
import { expectationWords } from './support/expectation-words';
import { saidWords } from './support/said-words';

/** Urgency, offer or expectations have moved, by the buyer's words or by the rep's own tick (S1-46, S0-41). */
export const changedExpectations = {
  id: 'changed-expectations',
  label: 'Things changed',
  severity: 'ask-first',
  why: 'What was agreed rests on what both sides counted on. When that moves, its owner looks first.',
  clearedBy: 'account',
  check(s) {
    const said = saidWords(s, expectationWords);
    // the rep may say that it changes nothing
    if (said && answerTo(s, 'changed-expectations', said.read.message.id) !== false) {
      return {
        kind: 'fires',
        message: `${calledOf(s, said.read.message.from)} says that dates or expectations have changed.`,
        fix: 'Agree with the account owner what it means for the deal.',
        decides: 'what has changed',
        evidence: said.evidence,
      };
    }
    return ticked(s);
  },
} as const satisfies Gate;

/** The rep marked the next mail as one that changes the strategy of the deal. */
function ticked(s: Situation): GateResult {
  const newest = s.thread.messages.findLast((read) => isBuyersWord(s, read)) ?? s.thread.messages.at(-1);
  if (!newest || answerTo(s, 'changed-expectations', newest.message.id) !== true) return pass;
  return {
    kind: 'fires',
    message: 'You marked this as a change of strategy.',
    fix: 'Agree it with the account owner before you write.',
    decides: 'the change of strategy',
    evidence: [{ kind: 'record', record: newest.message.id, says: 'Marked as a change of strategy' }],
  };
}
