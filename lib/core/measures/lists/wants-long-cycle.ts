import type { Day } from '../../domain/instant';
import { longCycleWhy, segmentAges } from '../../policy/long-cycle';
import type { Policy } from '../../policy/policy';
import type { DealLine } from '../deal-line';

/** Active deals that are older than the median of their segment: they want the long cycle's rules (S0-2). */
export function wantsLongCycle(
  lines: readonly DealLine[],
  { policy, today }: { readonly policy: Policy; readonly today: Day },
): readonly DealLine[] {
  const ages = segmentAges(
    lines.map(({ summary }) => summary),
    today,
  );
  return lines.filter(
    ({ summary }) => summary.mode === 'active' && longCycleWhy(summary, ages, policy.longCycle, today) !== null,
  );
}
