import { dayOf } from '../domain/instant';
import type { Milestone, NextStep } from '../domain/records';
import { metKinds } from '../reasons/support/met-kinds';

/** The step stands for a meeting that was held: ending it asks for what comes next (S2-30). */
export function needsStepAfter(step: NextStep, milestones: readonly Milestone[]): boolean {
  if (step.reason === 'meeting-without-next-step') return true;
  const made = dayOf(step.created, 'UTC');
  return milestones.some(
    ({ dealId, kind, done }) => dealId === step.dealId && metKinds.includes(kind) && done !== null && done >= made,
  );
}
