import type { DealId, StageId } from '../core/domain/ids';
import type { Day } from '../core/domain/instant';
import type { Records } from '../core/domain/records';
import { type StageBoxes, type StageNeed, stageChangeNeeds } from '../core/momentum/stage-change-needs';
import type { Policy } from '../core/policy/policy';
import { stageAt } from '../core/policy/stage-at';

const NO_BOXES: StageBoxes = { checkpoint: null, objective: null, commitment: null };

type Move = { readonly dealId: DealId; readonly to: StageId; readonly today: Day; readonly boxes?: StageBoxes };

/** What is still missing before this deal may stand in that stage, as its records are now (S2-20…22). */
export function stageChangeAsks(
  records: Records,
  policy: Policy,
  { dealId, to, today, boxes = NO_BOXES }: Move,
): readonly StageNeed[] {
  const deal = records.deals.find(({ id }) => id === dealId);
  return stageChangeNeeds({
    policy,
    from: deal ? stageAt(policy, deal.stage) : null,
    to: stageAt(policy, to),
    today,
    milestones: records.milestones.filter((row) => row.dealId === dealId),
    openStep: records.nextSteps.find((row) => row.dealId === dealId && row.status === 'open') ?? null,
    boxes,
  });
}
