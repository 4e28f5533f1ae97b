import type { Channel } from './channel';
import type { Evidence } from './evidence';
import type { CompanyId, ContactId, DealId, EmailAddress, OwnerId, SuppressionId } from './ids';
import type { Day, Instant } from './instant';

export type SuppressionKind =
  | 'opted-out'
  | 'declined'
  | 'complained'
  | 'left-company'
  | 'wrong-person'
  | 'channel'
  | 'by-hand';
export type SuppressionScope =
  | { readonly kind: 'person'; readonly contactId: ContactId | null; readonly emails: readonly EmailAddress[] }
  | { readonly kind: 'company'; readonly companyId: CompanyId | null; readonly domains: readonly string[] }
  | { readonly kind: 'deal'; readonly dealId: DealId }
  | {
      readonly kind: 'channel';
      readonly channel: Channel;
      readonly contactId: ContactId | null;
      readonly emails: readonly EmailAddress[];
    };

/** One row of the append-only ledger. A lift is a row of its own. */
export type Suppression = {
  readonly id: SuppressionId;
  readonly scope: SuppressionScope;
  readonly reason: SuppressionKind;
  /** Last day it holds; `null` = for good. */
  readonly until: Day | null;
  readonly evidence: Evidence | null;
  readonly by: OwnerId;
  readonly at: Instant;
  readonly source: 'rep' | 'import' | 'crm';
};
export type SuppressionLift = {
  readonly id: SuppressionId;
  readonly lifts: SuppressionId;
  readonly by: OwnerId;
  readonly why: string;
  readonly at: Instant;
  /** The suppression was taken back as a slip: nobody decided that the buyer's own words no longer count. */
  readonly undo?: true;
};
