import type { OwnerId, ReviewId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { refuse } from './refuse';
import { REVIEW_OPEN } from './step-while-asked';

type Input = Act & {
  readonly reviewId: ReviewId;
  readonly outcome: 'cleared' | 'refused';
  readonly by: OwnerId;
  readonly note: string;
};

/** The owner's word on a review; who, when and why stay with it (S0-50, S0-51). */
export function settleReview(store: Store, { reviewId, outcome, by, note, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const review = await reads.review(reviewId);
    if (!review) return refuse('This review is no longer here.');
    if (review.status !== 'open') return refuse('This review is settled already.');
    const data = { review: reviewId, gate: review.gate, outcome, days: Math.floor((now - review.opened) / 86_400_000) };
    const { nextSteps, reviews } = await reads.recordsForDeal(review.dealId);
    const waits = reviews.some((row) => row.id !== reviewId && row.status === 'open');
    const asking = waits ? [] : nextSteps.filter((step) => step.reason === REVIEW_OPEN);
    const ended = closeSteps(asking, { outcome: 'done', why: `review ${outcome}`, at: now, threadId: review.threadId });
    return ok({
      rows: { reviews: [{ ...review, status: outcome, settled: { at: now, by, note } }], nextSteps: ended.nextSteps },
      events: [
        ...ended.events,
        { at: now, kind: 'review-settled', dealId: review.dealId, threadId: review.threadId, data },
      ],
    });
  });
}
