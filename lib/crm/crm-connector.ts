import type { Channel } from '../core/domain/channel';
import type { Event } from '../core/domain/event';
import type { EmailAddress } from '../core/domain/ids';
import type { Day } from '../core/domain/instant';
import type { BuyingRole, Consent, Deal, Records, Rep, Stance, Touch } from '../core/domain/records';
import type { Result } from '../core/domain/result';

/** Where a record of another system points: by its id there, or by what a person would call it. */
export type CompanyRef = { readonly id: string | null; readonly name: string | null; readonly domain: string | null };
export type ContactRef = {
  readonly id: string | null;
  readonly email: EmailAddress | null;
  readonly name: string | null;
};
export type DealRef = { readonly id: string | null; readonly name: string | null };
export type OwnerRef = { readonly name: string | null; readonly email: EmailAddress | null };

/** One record as another system has it, in our words. `null` = it does not say. `line` counts from 1, for the rep. */
export type CrmRecord = { readonly line: number } & (
  | { readonly kind: 'company'; readonly id: string | null; readonly name: string; readonly domains: readonly string[] }
  | {
      readonly kind: 'contact';
      readonly id: string | null;
      readonly name: string;
      readonly email: EmailAddress;
      readonly otherEmails: readonly EmailAddress[];
      readonly title: string | null;
      readonly company: CompanyRef;
      /** `withdrawn` = opted out there: it also goes on our ledger. */
      readonly consent: Consent | null;
      readonly prefers: Channel | null;
      /** Deals the person is on, with the one role they have on all of them. */
      readonly deals: readonly DealRef[];
      readonly role: BuyingRole | null;
    }
  | {
      readonly kind: 'deal';
      readonly id: string | null;
      readonly name: string;
      readonly company: CompanyRef;
      readonly owner: OwnerRef;
      /** As written there; which of our stages it is, the plan decides. */
      readonly stage: string | null;
      readonly outcome: Deal['outcome'] | null;
      readonly exitReason: string | null;
      /** `currency: null` = the file names none. */
      readonly amount: { readonly amount: number; readonly currency: string | null } | null;
      readonly closeDate: Day | null;
      readonly created: Day | null;
      readonly stageSince: Day | null;
      readonly nextStep: { readonly what: string; readonly due: Day } | null;
      readonly contacts: readonly ContactRef[];
    }
  | {
      readonly kind: 'stakeholder';
      readonly id: string | null;
      readonly deal: DealRef;
      readonly contact: ContactRef;
      readonly role: BuyingRole;
      readonly stance: Stance | null;
    }
);

/** A row that cannot be taken as it is: what is wrong and what to do. */
export type RowProblem = { readonly line: number; readonly message: string };

/** Settings of another workspace of ours; what it does not say is left out. */
export type OwnSettings = {
  readonly guard?: 'off' | 'warn' | 'hold';
  readonly rep?: Rep | null;
  readonly sample?: boolean;
};

/** One portion. `rows` = records that are ours already, from our own export. */
export type CrmBatch = {
  readonly records: readonly CrmRecord[];
  readonly rows: Partial<Omit<Records, 'rep'>>;
  readonly events: readonly Event[];
  /** From our own export. */
  readonly settings?: OwnSettings;
  readonly problems: readonly RowProblem[];
  /** How something was understood that could be understood otherwise. */
  readonly notes: readonly string[];
};

export type CrmError = {
  readonly kind: 'auth' | 'rate-limited' | 'offline' | 'bad-data' | 'unsupported' | 'cancelled';
  /** For the rep: what, why, what to do. */
  readonly detail: string;
  readonly retryAfterSeconds?: number;
};

/** A system of record, or a file out of one. Lacking a capability is an answer (`unsupported`), never a silent no-op. */
export interface CrmConnector {
  readonly name: 'csv' | 'json' | 'hubspot' | 'pipedrive' | 'salesforce';
  /** Begins the ids of what comes from it, e.g. `hubspot` for a CSV that HubSpot exported. */
  readonly source: string;
  readonly can: { readonly logTouch: boolean; readonly deltaSync: boolean };
  /** Every batch is already parsed into domain types; a record that is not, is a problem with its line. Ends after the first error. */
  pull(from: string | null, signal: AbortSignal): AsyncIterable<Result<CrmBatch, CrmError>>;
  /** `key` makes a retry harmless: the same key never logs twice. */
  logTouch(touch: Touch, key: string, signal: AbortSignal): Promise<Result<void, CrmError>>;
}

export type ImportKind = 'companies' | 'contacts' | 'deals' | 'stakeholders';
export const importFields = {
  companies: ['id', 'name', 'domain', 'website'],
  contacts: [
    'id',
    'name',
    'first-name',
    'last-name',
    'email',
    'other-emails',
    'title',
    'company-id',
    'company-name',
    'opted-out',
    'consent',
    'prefers',
    'deal-ids',
    'role',
  ],
  deals: [
    'id',
    'name',
    'company-id',
    'company-name',
    'owner-name',
    'owner-email',
    'stage',
    'outcome',
    'won',
    'closed',
    'exit-reason',
    'amount',
    'currency',
    'close-date',
    'created',
    'stage-since',
    'next-step',
    'next-step-due',
    'contact-ids',
    'contact-names',
    'contact-emails',
  ],
  stakeholders: ['id', 'deal-id', 'deal-name', 'contact-id', 'contact-name', 'contact-email', 'role', 'stance'],
} as const satisfies Readonly<Record<ImportKind, readonly string[]>>;
export type ImportField = (typeof importFields)[ImportKind][number];

/** How a table's columns are read: one entry a column, `null` = left out. */
export type ImportMapping = {
  readonly kind: ImportKind;
  readonly source: 'hubspot' | 'pipedrive' | 'salesforce' | 'file';
  readonly columns: readonly (ImportField | null)[];
  /** What 03/04/2026 means; `auto` looks at the whole column. */
  readonly dates: 'auto' | 'day-first' | 'month-first';
};

/** A file of rows as read, before anything is understood. */
export type ImportTable = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the file each row begins on. */
  readonly lines: readonly number[];
  /** What we take it for; the rep may say otherwise. `null` = we cannot tell what the rows are. */
  readonly guess: ImportMapping | null;
  /** What the rep should know about how it was read: encoding, separator. */
  readonly notes: readonly string[];
  readonly problems: readonly RowProblem[];
};

export type ImportError = {
  readonly kind: 'empty' | 'too-large' | 'not-a-table' | 'corrupt' | 'newer-version' | 'unreadable' | 'cancelled';
  readonly detail: string;
};

/** A file that was understood: rows to be mapped, or our own export that needs no mapping. */
export type ImportFile =
  | { readonly kind: 'table'; readonly table: ImportTable; connect(mapping: ImportMapping): CrmConnector }
  | {
      readonly kind: 'own-export';
      readonly connector: CrmConnector;
      readonly exported: string;
      readonly notes: readonly string[];
    };
