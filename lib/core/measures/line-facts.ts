import type { OwnerId } from '../domain/ids';
import type { Day, Instant, Zone } from '../domain/instant';
import type { BuyingRole, DealState } from '../domain/records';
import type { Policy, Stage } from '../policy/policy';
import type { DealSummary } from './deal-summary';

/** The next scheduled interaction: a checkpoint before a step of ours, as a step is not with the buyer (S2-43). */
export type Next = {
  readonly kind: 'checkpoint' | 'step' | 'pause';
  readonly name: string;
  readonly due: Day;
  readonly late: boolean;
};

/** What a deal is today, as far as its records tell; days are in the rep's zone. */
export type LineFacts = {
  readonly summary: DealSummary;
  readonly stage: Stage | null;
  readonly next: Next | null;
  /** Whole days since two-way contact; `null` = none is known (S2-24). */
  readonly quiet: number | null;
  /** The longest silence the stage allows, in days. */
  readonly window: number;
  readonly parked: boolean;
  readonly state: DealState;
  /** Whole days in the stage; `null` = not known. */
  readonly dwell: number | null;
  readonly missingRoles: readonly BuyingRole[];
  /** Whose turn it is, by the mails that are known. */
  readonly turn: 'rep' | 'buyer' | 'nobody';
  /** An estimate, for long-cycle deals only (S0-61): the amount while no milestone is ahead. */
  readonly valueAtRisk: number | null;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: Zone;
  readonly rep: OwnerId;
  readonly policy: Policy;
};
