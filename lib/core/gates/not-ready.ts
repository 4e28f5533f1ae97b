import { readinessOf } from '../momentum/readiness';
import { rankReasons } from '../reasons/rank-reasons';
import { newestOf } from '../situation-people';
import { type Gate, pass } from './gate';
import { answerTo } from './support/check-signals';

/** The records contradict each other or lack what a draft must rest on: it is held until they are right (S0-67, S3-45, N-14). */
export const notReady = {
  id: 'not-ready',
  label: 'Records',
  severity: 'ask-first',
  why: 'A draft made from wrong records is wrong with great confidence.',
  clearedBy: 'account',
  check(s) {
    if (rankReasons(s).length === 0) return pass;
    const flaw = readinessOf(s).find((one) => one.holds);
    if (!flaw) return pass;
    const answer = answerTo(s, 'not-ready', newestOf(s)?.message.id ?? null);
    if (answer === false) return pass;
    if (answer === null) return { kind: 'unknown', question: `${flaw.says} Is that wrong?`, evidence: flaw.evidence };
    return {
      kind: 'fires',
      message: flaw.says,
      fix: flaw.fix,
      decides: 'writing on these records',
      evidence: flaw.evidence,
    };
  },
} as const satisfies Gate;
