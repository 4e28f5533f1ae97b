import type { ContactId, DealId, EngagementId } from './ids';
import type { Instant } from './instant';

export const engagementKinds = ['proposal-viewed', 'pricing-viewed', 'material-opened', 'no-show', 'other'] as const;
export type EngagementKind = (typeof engagementKinds)[number];

/**
 * Something a buyer did outside the mail, as the rep heard it or an import says it (S0-16, S3-21). Never from a tracking
 * pixel.
 */
export type Engagement = {
  readonly id: EngagementId;
  readonly dealId: DealId;
  /** Who it was, where that is known. */
  readonly contactId: ContactId | null;
  readonly kind: EngagementKind;
  readonly at: Instant;
  /** In a few words; may be empty. */
  readonly says: string;
  readonly source: 'rep' | 'import';
};
