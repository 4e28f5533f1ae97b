import { type Day, dayOf, daysBetween, type Zone } from '../../domain/instant';
import type { NextStep } from '../../domain/records';
import type { DealRow } from '../../measures/deal-row';
import { dealTypeOf } from '../cadence-days';
import { highValueLimit } from '../high-value-limit';
import type { Policy, Stage } from '../policy';
import { stageAt } from '../stage-at';

/** What a policy makes of one open deal, from its rows alone. */
export type DealFacts = {
  readonly row: DealRow;
  readonly today: Day;
  readonly stage: Stage | null;
  /** Whole days since the buyer was last heard of; `null` = never. */
  readonly quiet: number | null;
  /** Past the longest silence its stage allows, and not put aside. */
  readonly overdue: boolean;
  readonly missingRoles: number;
  readonly openStep: NextStep | null;
  /** Own touches since the buyer was last heard of. */
  readonly attempts: number;
  readonly highValue: boolean;
  readonly parked: boolean;
  readonly dealType: string;
};

export function dealFacts(row: DealRow, policy: Policy, today: Day, zone: Zone): DealFacts {
  const { deal } = row;
  const stage = stageAt(policy, deal.stage);
  const heard = heardOn(row, zone);
  const quiet = heard === null ? null : Math.max(0, daysBetween(heard, today));
  const parked = deal.parked !== null && deal.parked.until > today;
  const window = deal.mode === 'long-cycle' ? stage?.maxSilentDaysLong : stage?.maxSilentDays;
  const held = new Set(row.stakeholders.filter((one) => one.stance !== 'lost').map((one) => one.role));
  return {
    row,
    today,
    stage,
    quiet,
    overdue: !parked && quiet !== null && window !== undefined && quiet > window,
    missingRoles: (stage?.requiredRoles ?? []).filter((role) => !held.has(role)).length,
    openStep: row.nextSteps.find((step) => step.status === 'open') ?? null,
    attempts: attemptsSince(row, heard, zone),
    highValue: deal.amount !== null && deal.amount.amount >= highValueLimit(policy, deal.amount.currency),
    parked,
    dealType: dealTypeOf(deal),
  };
}

/** The day of the last two-way contact: a reply that was seen, or a meeting that was held. */
function heardOn({ lastReply, milestones }: DealRow, zone: Zone): Day | null {
  const days = milestones.flatMap(({ kind, done }) => (done !== null && MET.includes(kind) ? [done] : []));
  if (lastReply !== null) days.push(dayOf(lastReply, zone));
  return days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}
const MET: readonly string[] = ['meeting', 'demo', 'workshop'];

function attemptsSince({ touches }: DealRow, heard: Day | null, zone: Zone): number {
  return touches.filter(({ status, at }) => status === 'sent' && (heard === null || dayOf(at, zone) > heard)).length;
}
