import { create } from 'zustand';
import type { Integrity } from '@/lib/app/check-integrity';
import type { ListedDuplicate } from '@/lib/app/list-duplicates';

/** An import made here; `running` also while it is taken back. */
export type ImportMade = {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly created: number;
  readonly updated: number;
  readonly status: 'running' | 'done' | 'undone';
};
type Counts = {
  readonly deals: number;
  readonly contacts: number;
  readonly companies: number;
  readonly events: number;
};
export type DuplicatesState =
  | { readonly step: 'idle' | 'looking' }
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'done'; readonly pairs: readonly ListedDuplicate[] };
export type IntegrityState =
  | { readonly step: 'idle' }
  | { readonly step: 'looking'; readonly done: number; readonly of: number }
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'done'; readonly answer: Integrity };
export type DataSheet = 'import' | 'merge' | 'readiness' | 'erase' | 'calendar';

type DataState = {
  readonly counts: Counts | null;
  /** Bytes this browser holds for us, and what it would hold; `null` = it does not say. */
  readonly storage: { readonly used: number; readonly quota: number } | null;
  readonly imports: readonly ImportMade[] | null;
  readonly failed: string | null;
  readonly duplicates: DuplicatesState;
  readonly integrity: IntegrityState;
  readonly sheet: DataSheet | null;
};

/** What the Data view shows beside the workspace's own data. */
export const useData = create<DataState>()(() => ({
  counts: null,
  storage: null,
  imports: null,
  failed: null,
  duplicates: { step: 'idle' },
  integrity: { step: 'idle' },
  sheet: null,
}));
