import type { LedgerState } from '@/lib/app/ledger-lines';
import type { DealId, SuppressionId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import type { SuppressionKind, SuppressionScope } from '@/lib/core/domain/suppression';

export type SuppressionLine = {
  readonly id: SuppressionId;
  /** `Person`, `Company`, `Deal`, `Mail only` */
  readonly scope: string;
  /** Whom it names, in the words people know them by. */
  readonly who: string;
  /** Addresses or domains. */
  readonly where: string;
  readonly dealId: DealId | null;
  readonly reason: SuppressionKind;
  readonly reasonName: string;
  readonly evidence: { readonly quoted: boolean; readonly text: string } | null;
  /** `You`, `Priya Nair, from a file` */
  readonly source: string;
  readonly since: string;
  readonly until: string;
  /** For files: days as they are stored. */
  readonly days: { readonly since: Day; readonly until: Day | null };
  readonly state: LedgerState;
  /** `In force`, `Ended`, `Lifted by Priya Nair, Mon 9 Nov: the press stands again` */
  readonly stateSays: string;
  /** Why this rep cannot lift it; `null` = they can. Nothing to lift where it is not in force. */
  readonly liftOff: string | null;
};

export type SuppressionsView = {
  readonly summary: string;
  readonly lines: readonly SuppressionLine[];
  /** In force, by stop code. */
  readonly codes: readonly { readonly reason: SuppressionKind; readonly name: string; readonly count: number }[];
};

export type NewStop = {
  readonly scope: SuppressionScope;
  readonly reason: SuppressionKind;
  readonly until: Day | null;
  /** Who said so, and where; empty = nobody wrote it down. */
  readonly says: string;
  readonly name: string;
};

/** A file as it was read, before anything is written. */
export type ListPreview = {
  readonly name: string;
  readonly fresh: number;
  /** The first of them. */
  readonly some: readonly string[];
  /** What is left out and why, a line each. */
  readonly notes: readonly string[];
};

export type ListStep =
  | { readonly step: 'none' }
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'preview'; readonly list: ListPreview };

export interface SuppressionsActs {
  lift(line: SuppressionLine, why: string): Promise<boolean>;
  add(stop: NewStop): Promise<boolean>;
  exportCsv(): void;
  chooseList(file: File): void;
  takeList(reason: SuppressionKind): Promise<boolean>;
  dropList(): void;
  findDeals(text: string): readonly { readonly id: DealId; readonly name: string }[];
}
