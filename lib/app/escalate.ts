import type { DealId, OwnerId, ReviewId, ThreadId } from '../core/domain/ids';
import type { Review } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { stepWhileAsked } from './step-while-asked';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly to: OwnerId;
  readonly why: string;
};

/** Hands the deal to somebody above for a word: a review of its own, under the gate `escalated`. */
export function escalate(store: Store, { dealId, threadId, to, why, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (deal, records) => {
      if (why.trim() === '') return refuse('An escalation needs a reason. Write what should be decided.');
      const review: Review = {
        id: `local:${key}` as ReviewId,
        dealId,
        threadId,
        gate: 'escalated',
        ownerId: to,
        says: why.trim(),
        evidence: [{ kind: 'record', record: deal.id, says: deal.name }],
        status: 'open',
        opened: now,
        settled: null,
      };
      return ok({
        rows: { reviews: [review], nextSteps: stepWhileAsked(review, records, threadId, { key, now }) },
        events: [{ at: now, kind: 'escalated', dealId, threadId, data: { review: review.id, owner: to } }],
      });
    }),
  );
}
