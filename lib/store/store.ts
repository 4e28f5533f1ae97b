import type { Event } from '../core/domain/event';
import type { DealId, EmailAddress, ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type {
  Answer, Company, Contact, Deal, Milestone, NextStep, Owner, Records, Rep, Review, Stakeholder, Suppression, SuppressionLift, ThreadLink, Touch,
  Value, ValueLog,
} from '../core/domain/records';
import type { Result } from '../core/domain/result';

export type StoreError = {
  /** `blocked` = the browser denies storage; `outdated` = another tab runs a newer version; `refused` = the intent's own rule said no. */
  readonly kind: 'full' | 'blocked' | 'outdated' | 'corrupt' | 'refused';
  /** For the rep: what, why, what to do. No mail text. */
  readonly detail: string;
};

/** The rep's text for one thread, kept until it is sent or discarded. */
export type SavedDraft = {
  readonly threadId: ThreadId;
  readonly text: string;
  readonly reason: string;
  readonly kind: 'advance' | 'clarify' | 'close';
  readonly saved: Instant;
};

/** What to do when the rep sends to someone on a stop. */
export type GuardMode = 'off' | 'warn' | 'hold';
export type Settings = { readonly guard: GuardMode; readonly rep: Rep | null; readonly sample: boolean };

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
};

/** What one intent writes: all of it or nothing. */
export type Change = {
  readonly rows: Rows;
  readonly events: readonly Omit<Event, 'key' | 'seq'>[];
  readonly settings?: Partial<Settings>;
  /** `null` discards the saved draft of the thread. */
  readonly draft?: SavedDraft | { readonly threadId: ThreadId; readonly discard: true };
};

/** What the app asks. Every index exists for one of these. */
export interface StoreReads {
  settings(): Promise<Settings>;
  /** The rows that can matter for one thread: by link, by people, by company domain; the deals' whole context. */
  recordsForThread(thread: { readonly id: ThreadId; readonly people: readonly EmailAddress[] }): Promise<Records>;
  recordsForDeal(deal: DealId): Promise<Records>;
  /** Suppressions in force for any of these people, by address, by company domain. */
  suppressionsFor(people: readonly EmailAddress[]): Promise<{ readonly suppressions: readonly Suppression[]; readonly lifts: readonly SuppressionLift[] }>;
  /** Open deals whose name, company or people match the text, best first. */
  findDeals(text: string, limit: number): Promise<readonly { readonly deal: Deal; readonly company: Company | null }[]>;
  savedDraft(thread: ThreadId): Promise<SavedDraft | null>;
  touch(key: string): Promise<Touch | null>;
  counts(): Promise<{ readonly deals: number; readonly contacts: number; readonly companies: number; readonly events: number }>;
}

/** Where the records live. Every write is one intent: one transaction, one idempotent key. */
export interface Store extends StoreReads {
  /**
   * Reads and writes in one transaction. The same key never applies twice: a repeat answers `already`.
   * `decide` may only await the given reads.
   */
  intent(key: string, decide: (reads: StoreReads) => Promise<Result<Change, StoreError>>): Promise<Result<'done' | 'already', StoreError>>;
  /** Takes an intent back: earlier rows return; a suppression is lifted by a row of its own. Once. */
  undo(key: string, by: Rep, at: Instant): Promise<Result<'done' | 'already', StoreError>>;
  /** Calls after every committed change, from any tab or worker. */
  onChange(listener: () => void, signal: AbortSignal): void;
}
