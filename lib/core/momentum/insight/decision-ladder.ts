import type { Insight } from '../../domain/brief';
import type { Decision } from '../../policy/policy';
import type { Situation } from '../../situation';
import { quietOf } from '../quiet';

const RUNGS: readonly (readonly [Decision, string])[] = [
  ['relevant', 'Is it relevant?'],
  ['safe', 'Is it safe?'],
  ['urgent', 'Is it urgent?'],
  ['acceptable', 'Is it acceptable?'],
];

/** The buyer's decisions in their order, exactly one of them open (S3-9), and how fresh it still is (S3-5). */
export function decisionLadder(s: Situation): Insight['ladder'] {
  const { deal, stage } = s.on;
  if (deal.outcome !== 'open') return null;
  const at = Math.max(
    0,
    RUNGS.findIndex(([decision]) => decision === stage?.decision),
  );
  return {
    rungs: RUNGS.map(([decision, says], index) => ({
      decision,
      says,
      status: index < at ? 'settled' : index === at ? 'open' : 'ahead',
    })),
    freshness: freshness(s),
  };
}

/** 1 = just talked about, 0 = the stage's window is over; `null` while the clock is stopped or no contact is known. */
function freshness(s: Situation): number | null {
  const { quiet, window, stopped } = quietOf(s);
  if (quiet === null || stopped !== null) return null;
  return Math.max(0, Math.round((1 - quiet / window) * 100) / 100);
}
