import type { Event } from '../../core/domain/event';
import type { Instant } from '../../core/domain/instant';
import type { RowProblem } from '../../crm/crm-connector';
import type { Rows, Settings, TableName } from '../../store/store';

/** `kept` = rows that differ in the file and stay as they are here, because ours is newer. */
export type Count = {
  readonly create: number;
  readonly update: number;
  readonly same: number;
  readonly kept?: number;
};

/** A row that stands in both places and differs, and whose is taken. `name: null` = it has none a person would know. */
export type ImportConflict = {
  readonly table: TableName;
  readonly name: string | null;
  readonly taken: 'file' | 'here';
};

/** What an import would do, before anything is written. */
export type ImportPlan = {
  readonly key: string;
  readonly now: Instant;
  /** The file's name. */
  readonly name: string;
  readonly create: Rows;
  readonly update: Rows;
  readonly events: readonly Event[];
  readonly counts: { readonly [Name in TableName]?: Count };
  /** Rows that are left out: line, what is wrong, what to do. */
  readonly problems: readonly RowProblem[];
  /** Rows that say again what an earlier row said, and are left out. */
  readonly duplicates: readonly RowProblem[];
  readonly conflicts: readonly ImportConflict[];
  /** What changes in the settings; `null` = nothing. */
  readonly settings: Partial<Settings> | null;
  readonly notes: readonly string[];
};
