import type { ImportField, ImportKind, ImportMapping } from '../../crm-connector';

/** What one system's export of one kind looks like. Headers lower case, punctuation as spaces; the better header of a field first. */
export type Preset = {
  readonly source: ImportMapping['source'];
  readonly kind: ImportKind;
  /** Each group needs one of its fields, or the rows cannot be taken. */
  readonly needs: readonly (readonly ImportField[])[];
  /** Headers of which only this system writes at least one; empty = any file. */
  readonly marks: readonly string[];
  readonly columns: Readonly<Record<string, ImportField>>;
};
