import type { Readiness } from '@/lib/core/measures/readiness';

export type ReadinessView =
  | { readonly step: 'counting'; readonly done: number; readonly of: number }
  | { readonly step: 'failed'; readonly detail: string }
  /** `deals` = how many there are at all; with none there is nothing to say yet. */
  | { readonly step: 'done'; readonly readiness: Readiness; readonly deals: number };

export interface ReadinessActs {
  check(): void;
  stop(): void;
  openPolicy(): void;
}
