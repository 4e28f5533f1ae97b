import { Dexie, type Table } from 'dexie';
import type { Event } from '../../core/domain/event';
import type { Instant } from '../../core/domain/instant';
import type { DealSummary } from '../../core/measures/deal-summary';
import type { ImportRecord, SavedDraft, Settings, TableName } from '../store';
import { migrations } from './migrations';
import type { StoredRow } from './stored-row';

export const tableNames = [
  'owners',
  'companies',
  'contacts',
  'deals',
  'stakeholders',
  'milestones',
  'nextSteps',
  'touches',
  'values',
  'valueLog',
  'suppressions',
  'lifts',
  'reviews',
  'threadLinks',
  'answers',
  'corrections',
  'engagements',
  'policies',
] as const satisfies readonly TableName[];

/** One row as an intent found it and left it; `null` = it did not exist. */
export type Image = {
  readonly table: TableName | 'settings';
  readonly id: string;
  readonly before: object | null;
  readonly after: object | null;
};
export type IntentRow = {
  readonly key: string;
  readonly images: readonly Image[];
  readonly lastSeq: number;
  readonly undone: { readonly at: Instant } | null;
  /** It concerned somebody who was erased since: there is nothing left to take back with. */
  readonly erased?: true;
};
export type SettingsRow = Settings & { readonly id: 'settings' };
export type ImportRow = Omit<ImportRecord, 'status'> & {
  readonly status: 'running' | 'done' | 'undoing' | 'undone';
  /** Events after this one are younger than the import. */
  readonly lastSeq: number;
  /** The settings it changed, as they were and as it left them. */
  readonly settings?: { readonly before: Partial<Settings>; readonly after: Partial<Settings> };
};
/** What one chunk of an import wrote, enough to take it back. */
export type ImportChunk = {
  readonly key: string;
  readonly index: number;
  readonly created: readonly { readonly table: TableName; readonly ids: readonly string[] }[];
  readonly updated: readonly {
    readonly table: TableName;
    readonly id: string;
    readonly before: object;
    readonly after: object;
  }[];
  /** Numbers of the events it brought. */
  readonly events: readonly number[];
};

export type Nouns = { readonly [Name in TableName]: Table<StoredRow<Name>, string> };
export type Database = Dexie &
  Nouns & {
    readonly events: Table<Event, number>;
    readonly settings: Table<SettingsRow, string>;
    readonly drafts: Table<SavedDraft, string>;
    readonly intents: Table<IntentRow, string>;
    readonly imports: Table<ImportRow, string>;
    readonly importChunks: Table<ImportChunk, [string, number]>;
    /** Deals that an act has touched since all were told; `rev` counts on with each one made. */
    readonly dealSummaries: Table<SummaryRow, number>;
    /** Deals that an act has touched and nobody has told anew yet. */
    readonly forgotten: Table<{ readonly id: string }, string>;
    /** All deals in short, as JSON lists, and what they rest on. Told from the other tables; may be emptied together. */
    readonly summaryParts: Table<{ readonly at: number; readonly text: string }, number>;
    readonly summaryHead: Table<SummaryHead, string>;
  };

/** A deal in short; `null` = the deal is gone. */
export type SummaryRow = { readonly rev?: number; readonly id: string; readonly summary: DealSummary | null };
/** `last` = the number of the parts, above that of every row they were told from; `generation` counts what dropped them. */
type SummaryHead = {
  readonly id: 'head';
  readonly generation: number;
  readonly last: number;
  readonly ready: boolean;
};

/** Where the database comes from: the browser's own, or a test's. */
export type IdbFactory = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof globalThis.IDBKeyRange };

/** Not opened yet; Dexie opens it with the first question. */
export function makeDatabase(name: string, idb?: IdbFactory, upTo: number = migrations.length): Database {
  // the live-query cache would keep whole tables in memory, for reads that indexes already answer
  const db = new Dexie(name, { cache: 'disabled', ...(idb ?? {}) }) as Database;
  for (const { version, tables, upgrade } of migrations.slice(0, upTo)) {
    const step = db.version(version).stores({ ...tables });
    if (upgrade) step.upgrade(upgrade);
  }
  return db;
}
