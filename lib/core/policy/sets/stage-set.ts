import type { Stage } from '../policy';

/** Stages of one trade, ready to choose (S0-78). */
export type StageSet = {
  readonly id: string;
  readonly name: string;
  readonly for: string;
  readonly stages: readonly Stage[];
};
