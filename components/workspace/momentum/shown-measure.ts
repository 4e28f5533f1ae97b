import type { Measure, Measured } from '@/lib/core/measures/measure';

/** One measure with its figure for the chosen deals and period, and what it stood at before. */
export type ShownMeasure = {
  readonly measure: Measure;
  readonly now: Measured;
  /** The figure of each week, the oldest first; empty for what only the present can tell. */
  readonly trend: readonly (number | null)[];
  /** The figure on day one; `null` = it could not be measured then, or nothing was frozen yet. */
  readonly dayOne: number | null;
};

/** Which deals are looked at; `null` = all. */
export type Segment = {
  readonly mode: 'active' | 'long-cycle' | null;
  readonly stage: string | null;
  readonly owner: string | null;
};
export type Weeks = 4 | 8 | 13 | 52;
