import type { OwnerId } from '../core/domain/ids';
import type { Review } from '../core/domain/records';

export type SettledReview = Review & { readonly settled: NonNullable<Review['settled']> };
export type ReviewQueue = {
  /** Those that wait, the oldest first. */
  readonly waiting: readonly Review[];
  /** Those that were answered, the last answer first. */
  readonly settled: readonly SettledReview[];
  /** Milliseconds from the question to the answer, in the middle of all answers; `null` = none yet. */
  readonly medianMs: number | null;
};

/** What waits for a word and what got one, of one owner or of all (`null`); S0-29, S0-50, S0-51. */
export function reviewQueue(reviews: readonly Review[], of: OwnerId | null): ReviewQueue {
  const waiting = reviews
    .filter(({ status, ownerId }) => status === 'open' && (of === null || ownerId === of))
    .toSorted((a, b) => a.opened - b.opened || (a.id < b.id ? -1 : 1));
  const settled = reviews
    .filter((row): row is SettledReview => row.settled !== null && (of === null || row.settled.by === of))
    .toSorted((a, b) => b.settled.at - a.settled.at || (a.id < b.id ? -1 : 1));
  return { waiting, settled, medianMs: medianOf(settled.map((row) => Math.max(0, row.settled.at - row.opened))) };
}

function medianOf(figures: readonly number[]): number | null {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
