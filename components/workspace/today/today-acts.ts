import type { DealId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import type { Review } from '@/lib/core/domain/records';
import type { DealLine } from '@/lib/core/measures/deal-line';

/** What a form asks about a deal that the list does not hold. */
export type DealMore = {
  /** The open step stands for a meeting: it ends only with what comes next (S2-30). */
  readonly needsNext: boolean;
  /** Reviews that wait for the rep, the oldest first. */
  readonly reviews: readonly Review[];
};
export type Plan = { readonly what: string; readonly due: Day };

/** What can be done from the list. Each answers whether it was done; why not stands in the line above. */
export interface TodayActs {
  /** Whether the mail client can be shown the deal's thread by an address. */
  canOpen(line: DealLine): boolean;
  openThread(line: DealLine): void;
  openDeal(line: DealLine): void;
  more(deal: DealId): Promise<DealMore>;
  setStep(line: DealLine, plan: Plan): Promise<boolean>;
  /** `next` = what comes after it. */
  finishStep(line: DealLine, next: Plan | null): Promise<boolean>;
  moveStep(line: DealLine, due: Day): Promise<boolean>;
  settleReview(review: Review, outcome: 'cleared' | 'refused', note: string): Promise<boolean>;
  /** Of the earliest open milestone. */
  reachMilestone(line: DealLine, on: Day): Promise<boolean>;
  moveMilestone(line: DealLine, due: Day): Promise<boolean>;
  addMilestone(line: DealLine, plan: Plan): Promise<boolean>;
  wake(line: DealLine): Promise<boolean>;
  park(line: DealLine, until: Day, why: string): Promise<boolean>;
  close(line: DealLine, outcome: 'won' | 'lost', why: string): Promise<boolean>;
  /** Takes the last act back. */
  undo(): void;
}
