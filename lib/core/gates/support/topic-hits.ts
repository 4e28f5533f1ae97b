import type { SignalKind } from '../../domain/signal';
import { rankReasons } from '../../reasons/rank-reasons';
import type { Situation } from '../../situation';
import { standing, unanswered } from '../../situation-signals';
import type { Hit } from './check-signals';

/**
 * A topic that an owner decides on: what the buyer wrote since our last mail, and, when there is a reason to write again,
 * the buyer's newest words even if we have answered them.
 */
export function topicHits(s: Situation, kinds: readonly SignalKind[]): readonly Hit[] {
  const said = rankReasons(s).length > 0 ? standing(s, kinds) : unanswered(s, kinds);
  return said.map((one) => ({ said: one }));
}
