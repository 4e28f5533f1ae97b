import { calledOf } from '../situation-people';
import { type Gate, pass } from './gate';
import { saidWords } from './support/said-words';
import { sensitiveWords } from './support/sensitive-words';

/** The buyer's words hold what is not for everybody: an account, a secret, health, jobs (S1-43). */
export const sensitiveDetails = {
  id: 'sensitive-details',
  label: 'Sensitive',
  severity: 'ask-first',
  why: 'A detail said in confidence is soon in a reply to all.',
  clearedBy: 'account',
  check(s) {
    const said = saidWords(s, sensitiveWords);
    if (!said) return pass;
    return {
      kind: 'fires',
      message: `${calledOf(s, said.read.message.from)} shares something sensitive.`,
      fix: 'Agree with the account owner how to answer, and to whom.',
      decides: 'how to answer this',
      evidence: said.evidence,
    };
  },
} as const satisfies Gate;
