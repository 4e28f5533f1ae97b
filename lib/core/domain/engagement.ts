import type { ContactId, DealId, EngagementId, OwnerId } from './ids';
import type { Instant } from './instant';

/** `note` = the rep's own note of a call or a thought; it is no sign of the buyer's. */
export const engagementKinds = [
  'proposal-viewed',
  'pricing-viewed',
  'material-opened',
  'no-show',
  'other',
  'note',
] as const;
export type EngagementKind = (typeof engagementKinds)[number];

/** Letters of a note. */
export const LONGEST_NOTE = 4000;

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
  /** In a few words; may be empty. A note has room for a page. */
  readonly says: string;
  readonly source: 'rep' | 'import';
  /** Who wrote the note. */
  readonly by?: OwnerId;
};
