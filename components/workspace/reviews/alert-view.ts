import type { WebhookKind } from '@/lib/core/alerts/webhook-address';
import type { ReviewId } from '@/lib/core/domain/ids';
import type { WaitingReview } from './reviews-view';

export type AlertPreview = {
  /** As a person reads it. */
  readonly lines: readonly string[];
  /** The request's body, letter by letter. */
  readonly body: string;
};

/** Where alerts stand: off (`target: null`) until somebody types an address and allows it. */
export type AlertsView = {
  readonly target: { readonly kind: WebhookKind; readonly url: string; readonly withWords: boolean } | null;
  /** The review whose alert is looked at before it goes. */
  readonly looking: WaitingReview | null;
  /** What is under way, or why it did not arrive. */
  readonly sending: ReadonlyMap<ReviewId, 'sending' | { readonly failed: string }>;
};

export interface AlertActs {
  /** Sends at once where an address is known; else shows what would be sent. */
  alert(review: WaitingReview): void;
  look(review: WaitingReview | null): void;
  preview(kind: WebhookKind, review: WaitingReview, withWords: boolean): AlertPreview;
  /** Keeps the address once the browser allows it, and sends. */
  sendTo(review: WaitingReview, typed: string, withWords: boolean): void;
  /** Off again: the address is forgotten, the access given back. */
  switchOff(): void;
}
