import type { DealId } from '../../../domain/ids';
import type { Policy } from '../../../policy/policy';
import { stageAt } from '../../../policy/stage-at';
import type { DealLine } from '../../deal-line';
import { lineOf } from './deal-index';

const UNKNOWN = 'Stage not known';

/** The name of the stage the deal is in today. */
export function stageName(lines: readonly DealLine[], policy: Policy, deal: DealId): string {
  const line = lineOf(lines).get(deal);
  if (!line) return UNKNOWN;
  return line.stage?.name ?? stageAt(policy, line.summary.stage)?.name ?? UNKNOWN;
}

export function nameOfStage(policy: Policy, stage: string): string {
  return stageAt(policy, stage)?.name ?? UNKNOWN;
}
