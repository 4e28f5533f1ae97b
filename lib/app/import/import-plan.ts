import type { Event } from '../../core/domain/event';
import type { Instant } from '../../core/domain/instant';
import type { RowProblem } from '../../crm/crm-connector';
import type { Rows, TableName } from '../../store/store';

export type Count = { readonly create: number; readonly update: number; readonly same: number };

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
  readonly notes: readonly string[];
};
