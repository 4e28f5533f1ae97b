import type { Instant } from '../domain/instant';
import type { Company, Deal, Milestone, NextStep, Review, Stakeholder, Touch } from '../domain/records';

/** One deal with the rows that belong to it, without any thread: what all-deal questions are answered from. */
export type DealRow = {
  readonly deal: Deal;
  readonly company: Company | null;
  readonly stakeholders: readonly Stakeholder[];
  readonly milestones: readonly Milestone[];
  readonly nextSteps: readonly NextStep[];
  readonly touches: readonly Touch[];
  readonly reviews: readonly Review[];
  /** When the buyer's last reply on any thread of the deal was seen; `null` = none is known. */
  readonly lastReply: Instant | null;
};
