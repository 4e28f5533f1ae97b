import type { StageId, ValueId } from '@/lib/core/domain/ids';
import type { Value } from '@/lib/core/domain/records';

export type ValueLine = {
  readonly value: Value;
  /** Names of the stages it fits; empty = any. */
  readonly stages: readonly string[];
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
};

export type ValueDraft = Omit<Value, 'id'> & { readonly id: ValueId | null };

export interface ValuesActs {
  keep(value: ValueDraft): Promise<boolean>;
  remove(value: Value): Promise<boolean>;
}
