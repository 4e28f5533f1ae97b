/** What the import sheet shows; told by whoever reads the file. */
export type ImportView =
  | { readonly step: 'choose'; readonly error: string | null }
  | { readonly step: 'reading'; readonly name: string }
  | {
      readonly step: 'map';
      readonly name: string;
      readonly rows: number;
      readonly kinds: readonly Choice[];
      readonly kind: string | null;
      /** Whose export it looks like: `HubSpot`. */
      readonly from: string | null;
      readonly columns: readonly {
        readonly header: string;
        readonly sample: string;
        readonly field: string | null;
      }[];
      readonly fields: readonly Choice[];
      readonly dates: 'auto' | 'day-first' | 'month-first';
      readonly notes: readonly string[];
    }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly counts: readonly Count[];
      readonly problems: readonly Problem[];
      readonly duplicates: readonly Problem[];
      readonly notes: readonly string[];
      /** Rows that stand in both places and differ, one line each. */
      readonly conflicts: readonly string[];
      /** The mapping can still be changed. */
      readonly mapped: boolean;
    }
  | { readonly step: 'running'; readonly name: string; readonly written: number; readonly of: number }
  | { readonly step: 'done'; readonly name: string; readonly says: string; readonly undo: boolean };

export type Choice = { readonly value: string; readonly label: string };
export type Count = {
  readonly noun: string;
  readonly create: number;
  readonly update: number;
  readonly same: number;
  /** Rows that differ in the file and stay as they are here; `null` = such a file has none. */
  readonly kept: number | null;
};
export type Problem = { readonly line: number; readonly message: string };

export interface ImportActs {
  choose(file: File): void;
  setKind(kind: string): void;
  setColumn(index: number, field: string | null): void;
  setDates(dates: 'auto' | 'day-first' | 'month-first'): void;
  /** Back from the preview to the columns. */
  back(): void;
  preview(): void;
  run(): void;
  cancel(): void;
  undo(): void;
}
