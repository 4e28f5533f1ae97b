import type { DealId, MilestoneId, StageId } from '../core/domain/ids';
import { type Day, dayOf } from '../core/domain/instant';
import type { Deal, Milestone, Records } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { StageBoxes } from '../core/momentum/stage-change-needs';
import type { Store } from '../store/store';
import type { Act, Acted, Decided } from './act';
import { closeSteps } from './close-steps';
import { openedStep } from './opened-step';
import { refuse } from './refuse';
import { stageChangeAsks } from './stage-change-asks';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  readonly stage: StageId;
  /** The three boxes (S2-20…22). Left out = the caller does not show them; then nothing is asked for. */
  readonly boxes?: StageBoxes;
  /** Why the deal may move on without them (S2-41). */
  readonly why?: string;
};

/** Moves a deal to another stage. With the boxes shown it asks for what is missing, unless the rep writes why not. */
export function changeStage(store: Store, input: Input): Acted {
  return store.intent(input.key, (reads) =>
    withDeal(reads, input.dealId, async (deal, records): Promise<Decided> => {
      if (deal.stage === input.stage) return ok({ rows: {}, events: [] });
      const { dealId, stage: to, boxes, now } = input;
      const today = dayOf(now, records.rep.zone);
      const needs = boxes ? stageChangeAsks(records, await reads.policy(), { dealId, to, today, boxes }) : [];
      const [first] = needs;
      if (first && (input.why ?? '').trim() === '') {
        return refuse(`${first.says} ${first.fix} Or write why the deal moves on without it.`);
      }
      return moved(deal, records, input, needs.length);
    }),
  );
}

function moved(deal: Deal, records: Records, input: Input, missing: number): Decided {
  const { stage, now, boxes, why = '' } = input;
  const excused = missing > 0 ? why.trim().slice(0, 120) : null;
  const data = { from: deal.stage, to: stage, since: deal.stageSince, missing, excused };
  const agreed = boxes ? checkpointRows(deal, records, input, boxes) : { milestones: [], nextSteps: [], events: [] };
  const { events, ...rows } = agreed;
  return ok({
    rows: { deals: [{ ...deal, stage, stageSince: dayOf(now, records.rep.zone) }], ...rows },
    events: [...events, { at: now, kind: 'stage-changed', dealId: deal.id, threadId: null, data }],
  });
}

/** The checkpoint becomes a milestone, and preparing it the next step: a stage change leaves a task behind (S2-27). */
function checkpointRows(
  deal: Deal,
  records: Records,
  { key, now }: Input,
  { checkpoint, objective, commitment }: StageBoxes,
) {
  const name = checkpoint?.name.trim() ?? '';
  if (!checkpoint || name === '') return { milestones: [], nextSteps: [], events: [] };
  const milestone: Milestone = {
    id: `local:${key}:checkpoint` as MilestoneId,
    dealId: deal.id,
    name,
    objective: objective?.trim() || null,
    kind: 'meeting',
    due: checkpoint.due,
    done: null,
  };
  const ended = closeSteps(records.nextSteps, { outcome: 'cancelled', why: 'replaced', at: now, threadId: null });
  const due = earlier(commitment?.due ?? checkpoint.due, checkpoint.due);
  const what = commitment?.says.trim() || `Prepare ${name}`;
  const step = openedStep(
    { what, ownerId: deal.ownerId, due, reason: 'stage-change', ifSilent: null },
    { dealId: deal.id, threadId: null, key: `${key}:step`, now },
  );
  const data = { step: step.id, reason: step.reason, due, replaced: ended.nextSteps.length };
  return {
    milestones: [milestone],
    nextSteps: [...ended.nextSteps, step],
    events: [...ended.events, { at: now, kind: 'step-accepted' as const, dealId: deal.id, threadId: null, data }],
  };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
