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
  readonly ownerId?: OwnerId | undefined;
  readonly at: Instant | Day | null;
  /** Counts for the number, or only for what it is divided by. */
  readonly counts: boolean;
  /** In a few words: `due Tue 9 Jun, done Thu 11 Jun`. */
  readonly says: string;
  /** The group it was counted in, and the column where groups have two dimensions. */
  readonly group?: string | undefined;
  readonly across?: string;
  /** What the case itself measures: days in the stage, days late. */
  readonly figure?: number;
};

export type MeasureGroup = {
  readonly label: string;
  /** The second dimension, where there is one: what came last. */
  readonly across?: string;
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
  /** What a case is, in the plural: `deals`, `follow-ups`. */
  readonly noun: string;
  /** `today` = the present of the records; `period` = what happened in it, which alone can have a past. */
  readonly span: 'today' | 'period';
  readonly unit: 'share' | 'count' | 'days' | 'money';
  /** Whether more is better, for the trend's arrow; `null` = neither. */
  readonly better: 'more' | 'less' | null;
  /** A bar to reach, for the pilots. */
  readonly goal: number | null;
  of(input: MeasureInput): Measured;
};

/** Numbers on fewer cases say so. */
export const FEW = 10;
