import type { Situation } from '../situation';
import { calledOf, isOwnWord } from '../situation-people';
import { type Gate, pass } from './gate';
import { commitWords } from './support/commit-words';
import { saidWords } from './support/said-words';

/** The first mail on a deal would answer a request to bind ourselves (S0-36). */
export const firstPromise = {
  id: 'first-promise',
  label: 'First promise',
  severity: 'ask-first',
  why: 'The first promise sets what the buyer counts on from then on.',
  clearedBy: 'account',
  check(s) {
    if (!isFirstMail(s)) return pass;
    const said = saidWords(s, commitWords);
    if (!said) return pass;
    return {
      kind: 'fires',
      message: `${calledOf(s, said.read.message.from)} asks us to commit, and this would be the first mail.`,
      fix: 'Agree with the account owner what we can promise.',
      decides: 'the first promise',
      evidence: said.evidence,
    };
  },
} as const satisfies Gate;

/** Nothing of ours has gone out here or is on record, and the deal stands in its first stage. */
function isFirstMail(s: Situation): boolean {
  const { touches, valueLog, milestones, stage } = s.on;
  if (touches.length > 0 || valueLog.length > 0 || milestones.some((one) => one.done !== null)) return false;
  if (stage !== null && s.policy.stages.indexOf(stage) > 0) return false;
  return !s.thread.messages.some((read) => isOwnWord(s, read));
}
