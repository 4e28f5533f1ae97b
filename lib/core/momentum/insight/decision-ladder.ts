import type { Insight } from '../../domain/brief';
import type { Situation } from '../../situation';
import { quietOf } from '../quiet';
import { ladderRungs } from './ladder-rungs';

/** The buyer's decisions in their order, exactly one of them open (S3-9), and how fresh it still is (S3-5). */
export function decisionLadder(s: Situation): Insight['ladder'] {
  const { deal, stage } = s.on;
  if (deal.outcome !== 'open') return null;
  return { rungs: ladderRungs(stage?.decision), freshness: freshness(s) };
}

/** 1 = just talked about, 0 = the stage's window is over; `null` while the clock is stopped or no contact is known. */
function freshness(s: Situation): number | null {
  const { quiet, window, stopped } = quietOf(s);
  if (quiet === null || stopped !== null) return null;
  return Math.max(0, Math.round((1 - quiet / window) * 100) / 100);
}
