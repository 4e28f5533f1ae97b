import type { StageId } from '../domain/ids';
import type { Stage, StepField } from './policy';

/** What every step says; a stage asks for more where more is agreed. */
const STEP: readonly StepField[] = ['what', 'owner', 'due', 'if-silent'];

type Words = Partial<Omit<Stage, 'id' | 'name' | 'maxSilentDays' | 'maxSilentDaysLong'>> & {
  readonly id: string;
  readonly name: string;
  /** Days of silence allowed: in an active deal, in a long-cycle one. */
  readonly silent: readonly [active: number, longCycle: number];
};

/** A whole stage from what somebody wrote of it; the rest is what holds for any stage. */
export function makeStage({ id, silent, ...words }: Words): Stage {
  return {
    decision: 'relevant',
    requiredRoles: [],
    requiredFields: STEP,
    milestoneKinds: ['meeting', 'other'],
    exitCriteria: [],
    hesitation: { restores: 'clarity', play: 'Name the one open decision and offer a default with a date.' },
    also: [],
    ...words,
    id: id as StageId,
    maxSilentDays: silent[0],
    maxSilentDaysLong: silent[1],
  };
}
