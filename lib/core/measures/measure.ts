import type { DealId, OwnerId, ThreadId } from '../domain/ids';
import type { Day, Instant } from '../domain/instant';
import type { Rep } from '../domain/records';
import type { Policy } from '../policy/policy';
import type { DealLine } from './deal-line';
import type { EventLog } from './event-log';

/** Half-open: `from` counts, `to` does not. */
export type Period = { readonly from: Instant; readonly to: Instant };

/** What a measure looks at: the present of every deal, and what happened. */
export type MeasureInput = {
  readonly lines: readonly DealLine[];
  readonly log: EventLog;
  readonly period: Period;
  readonly now: Instant;
  readonly today: Day;
  readonly rep: Rep;
  readonly policy: Policy;
};

/** One deal, thread or step behind a number. */
export type MeasureCase = {
  readonly dealId: DealId | null;
  readonly threadId: ThreadId | null;
  readonly ownerId?: OwnerId;
  readonly at: Instant | Day | null;
  /** Counts for the number, or only for what it is divided by. */
  readonly counts: boolean;
  /** In a few words: `due Tue 9 Jun, done Thu 11 Jun`. */
  readonly says: string;
};

export type MeasureGroup = {
  readonly label: string;
  readonly value: number | null;
  readonly done: number;
  readonly of: number;
};

export type Measured = {
  /** A share is 0 to 1; `null` = nothing to measure. */
  readonly value: number | null;
  /** What the number counts, and of how many. A count has `of` of what was looked at. */
  readonly done: number;
  readonly of: number;
  /** Split by the measure's own dimension, the most telling first. */
  readonly groups: readonly MeasureGroup[];
  readonly cases: readonly MeasureCase[];
};

/** One measure a file, beside its table; each is checked against a plain recomputation on random logs. */
export type Measure = {
  readonly id: string;
  /** `Replies by reason` */
  readonly name: string;
  /** One sentence for a manager: what it tells. */
  readonly definition: string;
  /** `replies within 7 days ÷ follow-ups sent` */
  readonly formula: string;
  readonly requirement: string;
  readonly unit: 'share' | 'count' | 'days' | 'money';
  /** Whether more is better, for the trend's arrow; `null` = neither. */
  readonly better: 'more' | 'less' | null;
  /** A bar to reach, for the pilots. */
  readonly goal: number | null;
  of(input: MeasureInput): Measured;
};

/** Numbers on fewer cases say so. */
export const FEW = 10;
