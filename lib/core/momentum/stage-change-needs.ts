import type { Evidence } from '../domain/evidence';
import type { Day } from '../domain/instant';
import type { Milestone, NextStep } from '../domain/records';
import type { Policy, Stage } from '../policy/policy';

/** What the rep put into the three boxes; an empty box is `null`. */
export type StageBoxes = {
  /** The next meeting or checkpoint and its day. */
  readonly checkpoint: { readonly name: string; readonly due: Day } | null;
  readonly objective: string | null;
  /** What both sides do by a day; the buyer's half in their words, or a meeting that is set. */
  readonly commitment: { readonly says: string; readonly due: Day; readonly evidence: readonly Evidence[] } | null;
};

export type StageNeed = {
  readonly box: 'checkpoint' | 'objective' | 'commitment';
  readonly says: string;
  readonly fix: string;
};

type Asked = {
  readonly policy: Pick<Policy, 'stages' | 'switches'>;
  readonly from: Stage | null;
  readonly to: Stage | null;
  readonly today: Day;
  readonly milestones: readonly Milestone[];
  readonly openStep: NextStep | null;
  readonly boxes: StageBoxes;
};

/**
 * What is still missing before the deal may move on: a dated checkpoint (S2-20), its objective (S2-21), and what both sides
 * do by when, the buyer's half with a quote or a meeting (S2-22). Moving back, and a policy that does not ask, need nothing.
 */
export function stageChangeNeeds(asked: Asked): readonly StageNeed[] {
  const { policy, from, to, boxes, today } = asked;
  if (!policy.switches.stepBeforeStage || !to || !isForward(policy.stages, from, to)) return [];
  const ahead = asked.milestones.find((one) => one.done === null && one.due >= today);
  const { openStep } = asked;
  const needs: StageNeed[] = [];
  if (!ahead && !(openStep && openStep.due >= today) && !isDated(boxes.checkpoint, today)) {
    needs.push({
      box: 'checkpoint',
      says: 'No next meeting or checkpoint has a day.',
      fix: 'Name the next checkpoint and its day, today or later.',
    });
  }
  if (!hasText(boxes.objective) && !hasText(ahead?.objective ?? null)) {
    needs.push({
      box: 'objective',
      says: 'The next checkpoint has no objective.',
      fix: 'Write in a few words what it should decide.',
    });
  }
  const meets = ahead !== undefined && (ahead.kind === 'meeting' || ahead.kind === 'demo' || ahead.kind === 'workshop');
  const { commitment } = boxes;
  const both =
    commitment !== null && hasText(commitment.says) && commitment.due >= today && commitment.evidence.length > 0;
  if (!meets && !both) {
    needs.push({
      box: 'commitment',
      says: 'Nothing shows what both sides do by when.',
      fix: 'Quote what the buyer agreed to, with its day, or set a meeting.',
    });
  }
  return needs;
}

function isForward(stages: readonly Stage[], from: Stage | null, to: Stage): boolean {
  return from === null || stages.indexOf(to) > stages.indexOf(from);
}

function isDated(box: StageBoxes['checkpoint'], today: Day): boolean {
  return box !== null && hasText(box.name) && box.due >= today;
}

function hasText(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
