import type { DealId, OwnerId, ReviewId, ThreadId } from '@/lib/core/domain/ids';

/** One review that waits. */
export type WaitingReview = {
  readonly id: ReviewId;
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  /** `Kirkwall Dairy`, or the deal's own name where no company is known. */
  readonly who: string;
  readonly deal: string;
  /** `Price or discount` */
  readonly about: string;
  readonly says: string;
  /** The buyer's own words, or what the records say, without what is said already. */
  readonly grounds: readonly { readonly quoted: boolean; readonly text: string }[];
  readonly owner: string;
  readonly mine: boolean;
  /** `3 days` */
  readonly waits: string;
  readonly since: string;
  /** `Told in Slack, Thu 11 Jun`; `null` = no chat was told. */
  readonly told: string | null;
  /** `Dana passed it on, Thu 11 Jun: over my limit` */
  readonly passed: readonly string[];
};

export type SettledLine = {
  readonly id: ReviewId;
  readonly dealId: DealId;
  readonly who: string;
  readonly deal: string;
  readonly about: string;
  readonly says: string;
  readonly outcome: 'cleared' | 'refused';
  readonly by: string;
  readonly on: string;
  readonly note: string;
  readonly took: string;
};

export type ReviewsView = {
  readonly whose: 'mine' | 'all';
  /** `2 wait, the oldest for 9 days. Half are answered within 1 day, of 12.` */
  readonly summary: string;
  readonly waiting: readonly WaitingReview[];
  readonly settled: readonly SettledLine[];
};

/** The answer that is being given. */
export type ReviewMode = 'approve' | 'refuse' | 'pass';

export type ReviewOwner = { readonly id: OwnerId; readonly name: string; readonly duties: string };

export interface ReviewsActs {
  /** `false` when it was refused: what was typed stays. */
  settle(review: WaitingReview, outcome: 'cleared' | 'refused', note: string): Promise<boolean>;
  pass(review: WaitingReview, to: ReviewOwner, note: string): Promise<boolean>;
  openThread(thread: ThreadId): void;
  copyAlert(review: WaitingReview): void;
}
