import type { Engagement } from './domain/engagement';
import type { Day, Instant } from './domain/instant';
import type { ReadThread } from './domain/read-thread';
import type {
  Company,
  Contact,
  Deal,
  Milestone,
  NextStep,
  Owner,
  Records,
  Review,
  Stakeholder,
  Touch,
  Value,
  ValueLog,
} from './domain/records';
import type { Suppression } from './domain/suppression';
import type { Policy, Stage } from './policy/policy';

/** The rows that belong to the matched deal, picked once so that no rule searches. */
export type DealRecords = {
  readonly deal: Deal;
  readonly company: Company | null;
  readonly owner: Owner | null;
  readonly stage: Stage | null;
  readonly contacts: readonly Contact[];
  readonly stakeholders: readonly Stakeholder[];
  readonly milestones: readonly Milestone[];
  readonly openStep: NextStep | null;
  /** Oldest first, as the value log and the milestones. */
  readonly touches: readonly Touch[];
  readonly valueLog: readonly ValueLog[];
  readonly values: readonly Value[];
  readonly reviews: readonly Review[];
  /** Oldest first, none of the future. */
  readonly engagements: readonly Engagement[];
  /** In force today, for this deal, its company or its people. */
  readonly suppressions: readonly Suppression[];
};

/** Everything a rule may look at; built once per thread. `now` and `today` are passed in, never read. */
export type Situation = {
  readonly now: Instant;
  readonly today: Day;
  readonly thread: ReadThread;
  readonly records: Records;
  readonly on: DealRecords;
  readonly policy: Policy;
};
