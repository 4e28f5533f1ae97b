import type { Correction } from '../core/domain/correction';
import type { Engagement } from '../core/domain/engagement';
import type { PolicyId, ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type {
  Answer,
  Company,
  Contact,
  Deal,
  Milestone,
  NextStep,
  Owner,
  Rep,
  Review,
  Stakeholder,
  ThreadLink,
  Touch,
  Value,
  ValueLog,
} from '../core/domain/records';
import type { Suppression, SuppressionLift } from '../core/domain/suppression';
import type { Policy } from '../core/policy/policy';

/** The rep's text for one thread, kept until it is sent or discarded. */
export type SavedDraft = {
  readonly threadId: ThreadId;
  readonly text: string;
  readonly reason: string;
  readonly kind: 'advance' | 'clarify' | 'close';
  /** The attempt the draft was made for; the touch carries it on. */
  readonly attempt?: number;
  /** Ids of the approved blocks that stand in the text; the touch carries them on. */
  readonly blocks?: readonly string[];
  readonly saved: Instant;
};

/** One version of the policy. Append-only: the highest version holds, earlier ones explain old verdicts. */
export type StoredPolicy = { readonly id: PolicyId; readonly version: number; readonly policy: Policy };

/** What to do when the rep sends to someone on a stop. */
export type GuardMode = 'off' | 'warn' | 'hold';
export type Settings = {
  readonly guard: GuardMode;
  readonly rep: Rep | null;
  readonly sample: boolean;
  /** The rep agreed that the other messages of a thread are read by Microsoft Graph; for this mailbox only, never imported. */
  readonly wholeByGraph?: boolean;
};

/** Rows by noun. Rows replace those of the same id. */
export type Rows = {
  readonly owners?: readonly Owner[];
  readonly companies?: readonly Company[];
  readonly contacts?: readonly Contact[];
  readonly deals?: readonly Deal[];
  readonly stakeholders?: readonly Stakeholder[];
  readonly milestones?: readonly Milestone[];
  readonly nextSteps?: readonly NextStep[];
  readonly touches?: readonly Touch[];
  readonly values?: readonly Value[];
  readonly valueLog?: readonly ValueLog[];
  readonly suppressions?: readonly Suppression[];
  readonly lifts?: readonly SuppressionLift[];
  readonly reviews?: readonly Review[];
  readonly threadLinks?: readonly ThreadLink[];
  readonly answers?: readonly Answer[];
  readonly corrections?: readonly Correction[];
  readonly engagements?: readonly Engagement[];
  readonly policies?: readonly StoredPolicy[];
};

export type TableName = keyof Rows;
/** Ids of rows by noun. */
export type RowIds = { readonly [Name in TableName]?: readonly string[] };
