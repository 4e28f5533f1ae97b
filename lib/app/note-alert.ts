import type { WebhookKind } from '../core/alerts/webhook-address';
import type { ReviewId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';

type Input = Act & { readonly reviewId: ReviewId; readonly to: WebhookKind };

/** A chat was told of a review: when, and which service; never what was said or where it went. */
export function noteAlert(store: Store, { reviewId, to, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const review = await reads.review(reviewId);
    if (!review) return refuse('This review is no longer here.');
    const { dealId, threadId } = review;
    return ok({
      rows: {},
      events: [{ at: now, kind: 'alert-sent', dealId, threadId, data: { review: reviewId, to } }],
    });
  });
}
