import { type Day, daysBetween, type Instant } from '../domain/instant';
import type { DealState, Rep } from '../domain/records';
import type { Policy } from '../policy/policy';
import { stageAt } from '../policy/stage-at';
import { type Breach, breachesOf } from './breaches';
import type { DealSummary } from './deal-summary';
import { dayAt } from './figures/support/day-at';
import type { LineFacts, Next } from './line-facts';

export type LineContext = { readonly policy: Policy; readonly now: Instant; readonly rep: Rep };

/** One deal as a list shows it today. */
export type DealLine = Omit<LineFacts, 'today' | 'now' | 'zone' | 'rep' | 'policy'> & {
  /** Rules the deal breaks, the worst first; empty = in order. */
  readonly breaches: readonly Breach[];
};

/** For a deal whose stage the policy does not know. */
const FALLBACK_WINDOW = 14;

export function dealLine(summary: DealSummary, context: LineContext): DealLine {
  const today = dayAt(context.now, context.rep.zone);
  const line = lineFacts(summary, context, today);
  const { now, rep, policy } = context;
  return { ...line, breaches: breachesOf({ ...line, today, now, zone: rep.zone, rep: rep.id, policy }) };
}

function lineFacts(summary: DealSummary, { policy, rep }: LineContext, today: Day): Omit<DealLine, 'breaches'> {
  const stage = stageAt(policy, summary.stage);
  const heard = heardOn(summary, rep);
  const quiet = heard === null ? null : Math.max(0, daysBetween(heard, today));
  const parked = summary.parked !== null && summary.parked.until > today;
  const window = (summary.mode === 'long-cycle' ? stage?.maxSilentDaysLong : stage?.maxSilentDays) ?? FALLBACK_WINDOW;
  const next = nextOf(summary, parked, today);
  return {
    summary,
    stage,
    next,
    quiet,
    window,
    parked,
    state: stateOf(summary, { parked, quiet, window, next, today }),
    dwell: summary.stageSince === null ? null : Math.max(0, daysBetween(summary.stageSince, today)),
    missingRoles: (stage?.requiredRoles ?? []).filter((role) => !summary.roles.includes(role)),
    turn: turnOf(summary),
    valueAtRisk: riskOf(summary, today),
  };
}

function heardOn({ met, lastReply }: DealSummary, { zone }: Rep): Day | null {
  const replied = lastReply === null ? null : dayAt(lastReply, zone);
  if (replied === null || met === null) return replied ?? met;
  return replied > met ? replied : met;
}

function nextOf({ ahead, step, parked }: DealSummary, isParked: boolean, today: Day): Next | null {
  const checkpoint = ahead.find(({ due }) => due >= today) ?? ahead[0];
  if (checkpoint && checkpoint.due >= today) return { kind: 'checkpoint', ...nameAndDay(checkpoint), late: false };
  if (isParked && parked) return { kind: 'pause', name: parked.why, due: parked.until, late: false };
  if (step) return { kind: 'step', name: step.what, due: step.due, late: step.due < today };
  return checkpoint ? { kind: 'checkpoint', ...nameAndDay(checkpoint), late: true } : null;
}

function nameAndDay({ name, due }: { readonly name: string; readonly due: Day }) {
  return { name, due };
}

type Told = Pick<LineFacts, 'parked' | 'quiet' | 'window' | 'next' | 'today'>;

/** From the records alone: a thread that is open says more, and the panel's word beats this one (S3-37, S3-46). */
function stateOf(summary: DealSummary, { parked, quiet, window, next, today }: Told): DealState {
  if (summary.override) return summary.override;
  if (summary.outcome !== 'open' || parked || (summary.expires !== null && summary.expires < today)) return 'recycle';
  return quiet !== null && quiet <= window && next !== null && !next.late ? 'hot' : 'warm';
}

function turnOf({ lastReply, lastTouch }: DealSummary): LineFacts['turn'] {
  if (lastReply === null && lastTouch === null) return 'nobody';
  return (lastReply ?? Number.NEGATIVE_INFINITY) > (lastTouch?.at ?? Number.NEGATIVE_INFINITY) ? 'rep' : 'buyer';
}

function riskOf({ mode, outcome, amount, ahead }: DealSummary, today: Day): number | null {
  if (mode !== 'long-cycle' || outcome !== 'open' || amount === null) return null;
  return ahead.some(({ due }) => due >= today) ? 0 : amount.amount;
}
