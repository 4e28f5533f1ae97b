import type { DealId, MilestoneId, NextStepId, OwnerId, StageId, ThreadId } from '../domain/ids';
import type { Day, Instant } from '../domain/instant';
import type {
  BuyingRole,
  Deal,
  DealMode,
  DealState,
  DealTag,
  Milestone,
  MilestoneKind,
  Money,
  StepProgress,
  Touch,
} from '../domain/records';
import type { DealRow } from './deal-row';

type Window = { readonly from: Day; readonly to: Day };

/**
 * One deal in so few words that 20,000 of them fit in memory: what lists, breaches and measures of the present are told
 * from. Holds no "now": what is late or quiet follows from it, the policy and the day (`dealLine`).
 */
export type DealSummary = {
  readonly id: DealId;
  readonly name: string;
  readonly company: string;
  readonly ownerId: OwnerId;
  readonly stage: StageId;
  readonly stageSince: Day | null;
  readonly outcome: Deal['outcome'];
  readonly mode: DealMode;
  readonly override: DealState | null;
  readonly amount: Money | null;
  readonly created: Day;
  readonly closeDate: Day | null;
  readonly expires: Day | null;
  readonly parked: { readonly until: Day; readonly why: string } | null;
  readonly exitReason: string | null;
  readonly tags: readonly DealTag[];
  readonly type: string | null;
  readonly qualified: boolean | null;
  readonly lifetimeValue: Money | null;
  readonly budget: Window | null;
  readonly decision: Window | null;
  readonly procurement: StepProgress;
  readonly legal: StepProgress;
  /** Held by somebody we have not lost, each once. */
  readonly roles: readonly BuyingRole[];
  readonly step: {
    readonly id: NextStepId;
    readonly what: string;
    readonly due: Day;
    readonly ownerId: OwnerId;
    readonly reason: string;
    readonly threadId: ThreadId | null;
  } | null;
  /** Open checkpoints, the earliest first. */
  readonly ahead: readonly {
    readonly id: MilestoneId;
    readonly name: string;
    readonly kind: MilestoneKind;
    readonly due: Day;
    readonly hasObjective: boolean;
  }[];
  /** Checkpoints that were reached, in the order of their days. */
  readonly past: readonly {
    readonly id: MilestoneId;
    readonly name: string;
    readonly kind: MilestoneKind;
    readonly due: Day;
    readonly done: Day;
  }[];
  /** The last meeting, demo or workshop that was held. */
  readonly met: Day | null;
  readonly lastReply: Instant | null;
  /** Our last mail, of those that are known to be out. */
  readonly lastTouch: Pick<Touch, 'at' | 'reason' | 'kind' | 'attempt' | 'threadId'> | null;
  /** Our mails since the buyer's last reply. */
  readonly attempts: number;
  /** Reviews that wait, by whom. */
  readonly waiting: readonly OwnerId[];
  /** Where the talk goes on; `null` = no thread is known. */
  readonly threadId: ThreadId | null;
};

const MET: readonly MilestoneKind[] = ['meeting', 'demo', 'workshop'];

export function dealSummary(row: DealRow): DealSummary {
  const { deal, company, lastReply } = row;
  const sent = row.touches.filter(({ status }) => status === 'sent').sort((a, b) => b.at - a.at);
  const [last] = sent;
  const step = row.nextSteps.find(({ status }) => status === 'open') ?? null;
  const held = row.stakeholders.filter(({ stance }) => stance !== 'lost').map(({ role }) => role);
  return {
    ...ofDeal(deal),
    company: company?.name ?? '',
    roles: [...new Set(held)],
    step: step && {
      id: step.id,
      what: step.what,
      due: step.due,
      ownerId: step.ownerId,
      reason: step.reason,
      threadId: step.threadId,
    },
    ahead: row.milestones
      .filter(({ done }) => done === null)
      .sort(byDue)
      .map(checkpoint),
    past: row.milestones
      .toSorted(byDue)
      .flatMap(({ id, name, kind, due, done }) => (done === null ? [] : [{ id, name, kind, due, done }])),
    met: latest(row.milestones.flatMap(({ kind, done }) => (done !== null && MET.includes(kind) ? [done] : []))),
    lastReply,
    lastTouch: last
      ? { at: last.at, reason: last.reason, kind: last.kind, attempt: last.attempt, threadId: last.threadId }
      : null,
    attempts: sent.filter(({ at }) => lastReply === null || at > lastReply).length,
    waiting: row.reviews.filter(({ status }) => status === 'open').map(({ ownerId }) => ownerId),
    threadId: step?.threadId ?? last?.threadId ?? row.reviews.at(-1)?.threadId ?? null,
  };
}

function ofDeal(deal: Deal) {
  const { id, name, ownerId, stage, stageSince, outcome, mode, amount, created, closeDate, expires, exitReason, tags } =
    deal;
  return {
    ...{ id, name, ownerId, stage, stageSince, outcome, mode, amount, created, closeDate, expires, exitReason, tags },
    override: deal.stateOverride?.state ?? null,
    parked: deal.parked && { until: deal.parked.until, why: deal.parked.why },
    type: deal.type ?? null,
    qualified: deal.qualified ?? null,
    lifetimeValue: deal.lifetimeValue ?? null,
    budget: deal.budgetWindow,
    decision: deal.decisionWindow,
    procurement: deal.procurement,
    legal: deal.legal,
  };
}

function checkpoint({ id, name, kind, due, objective }: Milestone): DealSummary['ahead'][number] {
  return { id, name, kind, due, hasObjective: (objective ?? '').trim() !== '' };
}

function byDue(a: { readonly due: Day }, b: { readonly due: Day }): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}

function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}
