/** Two records side by side, and what becomes of them. */
export type MergePair = {
  readonly kind: 'contact' | 'company' | 'deal';
  /** `Both have the address ana@corvane.example.` */
  readonly says: string;
  readonly sides: readonly [Side, Side];
  /** The one that stays. */
  readonly keep: string;
  /** `stays` = what the one record will say. */
  readonly fields: readonly {
    readonly label: string;
    readonly values: readonly [string, string];
    readonly stays: string;
  }[];
  /** `3 touches move over.` */
  readonly moves: readonly string[];
};
type Side = { readonly id: string; readonly name: string; readonly from: string };

export type MergeView =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'none' }
  | {
      readonly step: 'look';
      readonly pair: MergePair;
      /** Pairs on this thread after this one. */
      readonly more: number;
      readonly saving: boolean;
      /** Why it was not done. */
      readonly failed: string | null;
    };

export interface MergeActs {
  load(): void;
  keepRecord(id: string): void;
  merge(): void;
  /** Remembered: the two are not offered again. */
  keepApart(): void;
}
