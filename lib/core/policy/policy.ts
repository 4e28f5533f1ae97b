import type { Library } from '../domain/approved-block';
import type { Channel } from '../domain/channel';
import type { OwnerId, StageId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import type { BuyingRole, DealState, MilestoneKind, OwnerDuty } from '../domain/records';

/** The buyer's decision that a stage serves (S3-9, S3-11). */
export type Decision = 'relevant' | 'safe' | 'urgent' | 'acceptable';

/**
 * What a next step must say before a deal may leave the stage (S2-20…22, S2-41). `commitment` = both sides by a date,
 * the buyer's half with a quote or a meeting.
 */
export type StepField = 'what' | 'owner' | 'due' | 'if-silent' | 'checkpoint' | 'objective' | 'commitment';

/** What to do when the buyer hesitates here (S3-6): which of the three it restores (S3-50), and how. */
export type HesitationPlay = { readonly restores: 'clarity' | 'relevance' | 'safety'; readonly play: string };

export type Stage = {
  readonly id: StageId;
  readonly name: string;
  /** Longest silence, in days, before the deal needs a review; longer for long-cycle deals (S2-41, S0-22). */
  readonly maxSilentDays: number;
  readonly maxSilentDaysLong: number;
  readonly decision: Decision;
  readonly requiredRoles: readonly BuyingRole[];
  readonly requiredFields: readonly StepField[];
  /** Checkpoints that belong here (S2-42, S2-49). */
  readonly milestoneKinds: readonly MilestoneKind[];
  /** What must be true before the deal moves on; empty = nobody has written it down (S1-54). */
  readonly exitCriteria: readonly string[];
  readonly hesitation: HesitationPlay;
  /** Other ids and names that mean this stage: of an earlier set, or of the CRM. */
  readonly also: readonly string[];
};

/** One row of the 3×3 table (S3-38…40). After `escalateAfterDays` past the due day the owner with the duty takes over. */
export type StatePlan = {
  readonly action: string;
  readonly withinDays: number;
  readonly escalation: string;
  readonly escalateAfterDays: number;
  readonly escalateTo: OwnerDuty;
};

/** Days to leave after each attempt, the first after attempt 1; the last one holds for all later ones (S2-28). */
export type CadencePlan = {
  readonly dealType: string;
  readonly channel: Channel;
  readonly daysBetween: readonly number[];
};

/** Reasons that open a draft, as one thing a buyer does (S3-27). */
export type Trigger = {
  readonly id: string;
  readonly label: string;
  readonly reasons: readonly string[];
  readonly active: boolean;
};

/** A phrase the firm does not want to send, with what to write in its place (S3-13). `lang` two letters, `*` = all. */
export type BannedPhrase = { readonly text: string; readonly lang: string; readonly instead: string };

/** When a deal's age alone makes it long-cycle (S0-2): older than the median of its segment. */
export type LongCycleRule = {
  readonly byAge: boolean;
  /** With fewer deals in the segment its median says nothing. */
  readonly minDeals: number;
  /** Never before this age, in days. */
  readonly minAgeDays: number;
};

/** Whom we sell to: the facts of the explicit score (S4-3). Empty = no opinion. */
export type Fit = { readonly businessTypes: readonly string[]; readonly locations: readonly string[] };

/** Days after which stored words go; the rows stay (DESIGN 4). */
export type Retention = { readonly quotes: number; readonly drafts: number; readonly events: number };

/** The five rules that the set-up check switches on (S2-35…39). */
export type Switches = {
  readonly stepBeforeStage: boolean;
  readonly cadenceByStage: boolean;
  readonly watchInactivity: boolean;
  readonly flagStalled: boolean;
  readonly forecastByRecency: boolean;
};

/** Stages, windows, budgets and who decides what. Versioned, so that a verdict can be explained later. */
export type Policy = {
  readonly version: number;
  /** Who made this version and when; `null` = it came with the product. */
  readonly changed: { readonly at: Instant; readonly by: OwnerId; readonly why: string } | null;
  readonly stages: readonly Stage[];
  /** Word budget by attempt, first attempt first; the last one holds for all later ones (S1-18). */
  readonly wordBudgets: readonly number[];
  /** Unanswered own mails after which the owner looks first (S1-44). */
  readonly maxAttempts: number;
  /** Amount from which a deal counts as high value, in any currency that `highValueBy` does not name (S0-34). */
  readonly highValueFrom: number;
  /** The same by currency, `EUR`. */
  readonly highValueBy: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<DealState, StatePlan>>;
  /** Which duty clears which gate or change: the approval matrix (S0-72, S1-58). */
  readonly approvals: Readonly<Record<string, OwnerDuty>>;
  /** Days an unanswered request stays open before it counts as late. */
  readonly answerWithinDays: number;
  readonly cadence: readonly CadencePlan[];
  readonly triggers: readonly Trigger[];
  readonly bannedPhrases: readonly BannedPhrase[];
  readonly longCycle: LongCycleRule;
  readonly fit: Fit;
  readonly retentionDays: Retention;
  readonly switches: Switches;
  /** The firm's own approved language, laid over the product's (S4-14); absent = only the product's. */
  readonly library?: Library;
};

/** More behaviours than these predict nothing (S3-27). */
export const MAX_ACTIVE_TRIGGERS = 5;
