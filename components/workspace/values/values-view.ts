import type { OwnerId, StageId, ValueId } from '@/lib/core/domain/ids';
import type { Value } from '@/lib/core/domain/records';

export type ValueLine = {
  readonly value: Value;
  /** Names of the stages it fits; empty = any. */
  readonly stages: readonly string[];
  /** `You`, a name; empty = nobody is named. */
  readonly owner: string;
  /** `Thu 11 Jun`, or `Never sent` */
  readonly lastUsed: string;
  /** Milliseconds, for order; 0 = never. */
  readonly lastAt: number;
  readonly sent: number;
  /** `33 % of 12`, or `2 of 6, too few to say` */
  readonly replies: string;
};

export type ValuesView = {
  readonly summary: string;
  readonly lines: readonly ValueLine[];
  readonly stages: readonly { readonly id: StageId; readonly name: string }[];
  readonly owners: readonly { readonly id: OwnerId; readonly name: string }[];
};

export type ValueDraft = Omit<Value, 'id'> & { readonly id: ValueId | null };

/** A file as it was read, before anything is written. */
export type ValuesFilePreview = {
  readonly name: string;
  /** `3 new: Hand-over map, …` */
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
  readonly notes: readonly string[];
};
export type ValuesFileStep =
  | { readonly step: 'none' }
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'preview'; readonly file: ValuesFilePreview };

export interface ValuesActs {
  /** The whole library as one readable file. */
  exportFile(): void;
  chooseFile(file: File): void;
  takeFile(): void;
  dropFile(): void;
  keep(value: ValueDraft): Promise<boolean>;
  remove(value: Value): Promise<boolean>;
}
