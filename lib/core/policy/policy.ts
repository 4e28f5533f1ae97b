import type { StageId } from '../domain/ids';
import type { BuyingRole, DealState, OwnerDuty } from '../domain/records';

/** The buyer's decision that a stage serves (S3-9, S3-11). */
export type Decision = 'relevant' | 'safe' | 'urgent' | 'acceptable';

export type Stage = {
  readonly id: StageId;
  readonly name: string;
  /** Longest silence, in days, before the deal needs a review; longer for long-cycle deals (S2-41, S0-22). */
  readonly maxSilentDays: number;
  readonly maxSilentDaysLong: number;
  readonly decision: Decision;
  readonly requiredRoles: readonly BuyingRole[];
};

export type StatePlan = { readonly action: string; readonly withinDays: number; readonly escalation: string };

/** Stages, windows, budgets and who decides what. Versioned, so that a verdict can be explained later. */
export type Policy = {
  readonly version: number;
  readonly stages: readonly Stage[];
  /** Word budget by attempt, first attempt first; the last one holds for all later ones (S1-18). */
  readonly wordBudgets: readonly number[];
  /** Unanswered own mails after which the owner looks first (S1-44). */
  readonly maxAttempts: number;
  /** Amount, in the deal's currency, from which a deal counts as high value. */
  readonly highValueFrom: number;
  readonly states: Readonly<Record<DealState, StatePlan>>;
  /** Which duty clears which ask-first gate. */
  readonly approvals: Readonly<Record<string, OwnerDuty>>;
  /** Days an unanswered request stays open before it counts as late. */
  readonly answerWithinDays: number;
};
