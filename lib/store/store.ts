import type { Event } from '../core/domain/event';
import type {
  DealId,
  EmailAddress,
  NextStepId,
  OwnerId,
  ReviewId,
  SuppressionId,
  ThreadId,
  TouchId,
} from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { Company, Deal, NextStep, Records, Rep, Review, Touch, Value } from '../core/domain/records';
import type { Result } from '../core/domain/result';
import type { Suppression, SuppressionLift, SuppressionScope } from '../core/domain/suppression';
import type { DealRow } from '../core/measures/deal-row';
import type { DealSummary } from '../core/measures/deal-summary';
import type { Policy } from '../core/policy/policy';
import type { RowIds, Rows, SavedDraft, Settings, StoredPolicy, TableName } from './store-rows';

export type { GuardMode, RowIds, Rows, SavedDraft, Settings, StoredPolicy, TableName } from './store-rows';

export type StoreError = {
  /** `blocked` = the browser denies storage; `outdated` = another tab runs a newer version; `refused` = the intent's own rule said no. */
  readonly kind: 'full' | 'blocked' | 'outdated' | 'corrupt' | 'refused';
  /** For the rep: what, why, what to do. No mail text. */
  readonly detail: string;
};

/** What one intent writes: all of it or nothing. */
export type Change = {
  readonly rows: Rows;
  /** Rows that go. The ledger (suppressions, lifts, policies) never loses a row, except those of the sample. */
  readonly remove?: RowIds;
  readonly events: readonly Omit<Event, 'key' | 'seq'>[];
  readonly settings?: Partial<Settings>;
  /** `null` discards the saved draft of the thread. */
  readonly draft?: SavedDraft | { readonly threadId: ThreadId; readonly discard: true };
};

/** What an erasure took away and changed. `suppressed` = a keyed hash of the address stays on the ledger. */
export type Erased = {
  readonly contacts: number;
  readonly rows: number;
  readonly drafts: number;
  readonly suppressed: boolean;
};

/** Suppressions and their lifts: what is in force follows from both (`suppressionsInForce`). */
export type Ledger = { readonly suppressions: readonly Suppression[]; readonly lifts: readonly SuppressionLift[] };

/** All that was ever suppressed or lifted, with the people and companies it names. */
export type WholeLedger = Ledger & Pick<Records, 'contacts' | 'companies'>;

/** A contact or company, for what names it. */
export type NamedRecord = { readonly kind: 'contact' | 'company'; readonly id: string };
/** The record itself and the rows that name it. */
export type RecordsNaming = Pick<
  Records,
  'contacts' | 'companies' | 'deals' | 'stakeholders' | 'engagements' | 'suppressions' | 'lifts'
>;

/** What the app asks. Every index exists for one of these. */
export interface StoreReads {
  settings(): Promise<Settings>;
  /** The policy in force; the one that comes with the product until somebody changes it. */
  policy(): Promise<Policy>;
  /** Every version that was ever in force here, newest first. */
  policies(): Promise<readonly StoredPolicy[]>;
  /** The rows that can matter for one thread: by link, by people, by company domain; the deals' whole context. */
  recordsForThread(thread: { readonly id: ThreadId; readonly people: readonly EmailAddress[] }): Promise<Records>;
  recordsForDeal(deal: DealId): Promise<Records>;
  suppression(id: SuppressionId): Promise<(Ledger & { readonly suppression: Suppression }) | null>;
  wholeLedger(): Promise<WholeLedger>;
  /** Every approved useful thing. */
  values(): Promise<readonly Value[]>;
  /** Open next steps that a suppression ends: of the deal, of the company's deals, of the deals on which the person stands alone. */
  openStepsUnder(scope: SuppressionScope): Promise<readonly NextStep[]>;
  /** Open deals whose name, company or people match the text, best first. */
  findDeals(text: string, limit: number): Promise<readonly { readonly deal: Deal; readonly company: Company | null }[]>;
  /** A contact or company with every row that names it, for a merge. */
  recordsNaming(record: NamedRecord): Promise<RecordsNaming>;
  /**
   * Every deal with its own rows, one at a time, in the order of their ids: for what looks at all of them. Read in portions,
   * so that other questions get their turn: each row is of one moment, all of them are not. `pause` is awaited between
   * portions; within an intent there is none.
   */
  eachDeal(visit: (row: DealRow) => void, pause?: () => Promise<void>): Promise<void>;
  savedDraft(thread: ThreadId): Promise<SavedDraft | null>;
  touch(id: TouchId): Promise<Touch | null>;
  nextStep(id: NextStepId): Promise<NextStep | null>;
  review(id: ReviewId): Promise<Review | null>;
  /** `false` on the first run, before any record exists. */
  hasDeals(): Promise<boolean>;
  counts(): Promise<{
    readonly deals: number;
    readonly contacts: number;
    readonly companies: number;
    readonly events: number;
  }>;
}

/** An import: rows in batches, references before what refers to them. `create` must not exist yet, `update` replaces. */
export type ImportBatch = { readonly create: Rows; readonly update: Rows; readonly events?: readonly Event[] };
export type ImportJob = {
  readonly key: string;
  readonly at: Instant;
  /** For the rep's list of imports: the file's name. */
  readonly name: string;
  readonly batches: Iterable<ImportBatch>;
  /** Changed together with the last row, and taken back with it. */
  readonly settings?: Partial<Settings>;
  readonly onProgress: (rowsWritten: number) => void;
  readonly signal: AbortSignal;
};
export type ImportRecord = {
  readonly key: string;
  readonly name: string;
  readonly at: Instant;
  readonly created: number;
  readonly updated: number;
  /** `running` also while it is taken back. */
  readonly status: 'running' | 'done' | 'undone';
};

export type SummariesAsked = {
  /** The number of the answer before; 0 the first time. */
  readonly after: number;
  /** Told while summaries that are missing are made, which takes some seconds for 20,000 deals. */
  readonly onProgress?: (made: number, of: number) => void;
  /** Awaited between portions. */
  readonly pause?: () => Promise<void>;
};
export type Summaries = {
  readonly changed: readonly DealSummary[];
  readonly last: number;
  /** How many deals there are: who holds another number of summaries has missed a deal that went, and asks from 0. */
  readonly deals: number;
};

/** Where the records live. Every write is one intent: one transaction, one idempotent key. */
export interface Store extends StoreReads {
  /**
   * Reads and writes in one transaction. The same key never applies twice: a repeat answers `already`.
   * `decide` may only await the given reads.
   */
  intent(
    key: string,
    decide: (reads: StoreReads) => Promise<Result<Change, StoreError>>,
  ): Promise<Result<'done' | 'already', StoreError>>;
  /** Takes an intent back: earlier rows return; a suppression is lifted by a row of its own. Once. */
  undo(key: string, by: Rep, at: Instant): Promise<Result<'done' | 'already', StoreError>>;
  /** Writes many rows, whole or not at all, also when the worker dies in the middle (the next start takes it back). Visible rows grow while it runs. */
  importRows(job: ImportJob): Promise<Result<'done' | 'already' | 'cancelled', StoreError>>;
  /** Takes an import back. Deals that were worked on since stay, with their people. Once. */
  undoImport(
    key: string,
    at: Instant,
  ): Promise<Result<{ readonly removed: number; readonly restored: number; readonly kept: number }, StoreError>>;
  /**
   * Drops quoted words older than `before` from what rests on closed deals, and what acts of that age kept for their Undo;
   * never from suppressions. Drafts that were saved before `drafts` go too. Gives the number of rows that lost their words.
   */
  forgetWords(before: Instant, drafts: Instant): Promise<Result<number, StoreError>>;
  /**
   * Removes the person with this address for good: their record, words that name them, drafts to them and what was kept of
   * them for an Undo. Who was suppressed stays so, by a keyed hash of the address. Cannot be taken back; the key is used once.
   */
  erasePerson(
    key: string,
    who: { readonly email: EmailAddress; readonly by: OwnerId; readonly at: Instant },
  ): Promise<Result<Erased, StoreError>>;
  /** Newest first. */
  imports(): Promise<readonly ImportRecord[]>;
  /** All rows of these nouns: an import compares with them. */
  allRows<Name extends TableName>(tables: readonly Name[]): Promise<{ readonly [Each in Name]: Required<Rows>[Each] }>;
  /** Every deal in short, what changed since the answer before; kept ready, so that lists of all deals open at once. */
  dealSummaries(asked: SummariesAsked): Promise<Summaries>;
  /** What happened after the event of that number, in order, at most `limit` of it; 0 = from the beginning. */
  eventsAfter(seq: number, limit?: number): Promise<readonly Event[]>;
  /** Every noun and event, for the rep's own copy. */
  exportRows(): Promise<{
    readonly rows: Required<Rows>;
    readonly events: readonly Event[];
    readonly settings: Settings;
  }>;
  /** Calls after every committed change, from any tab or worker. */
  onChange(listener: () => void, signal: AbortSignal): void;
}
