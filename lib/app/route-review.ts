import type { GateFinding } from '../core/domain/brief';
import type { Evidence, SomeEvidence } from '../core/domain/evidence';
import type { DealId, OwnerId, ReviewId, ThreadId } from '../core/domain/ids';
import type { Deal, Review } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { stepWhileAsked } from './step-while-asked';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly finding: Pick<GateFinding, 'gate' | 'message' | 'evidence'>;
  readonly ownerId: OwnerId;
};

/** Lays what a gate found before its named owner; the draft waits for their word. */
export function routeReview(store: Store, { dealId, threadId, finding, ownerId, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (deal, records) => {
      const { reviews } = records;
      if (reviews.some((row) => row.gate === finding.gate && row.threadId === threadId && row.status === 'open')) {
        return refuse('This already waits for its owner. The card shows it until they have answered.');
      }
      const review: Review = {
        id: `local:${key}` as ReviewId,
        dealId,
        threadId,
        gate: finding.gate,
        ownerId,
        says: finding.message,
        evidence: someEvidence(finding.evidence, deal),
        status: 'open',
        opened: now,
        settled: null,
      };
      const data = { review: review.id, gate: finding.gate, owner: ownerId };
      const nextSteps = stepWhileAsked(review, records, threadId, { key, now });
      return ok({
        rows: { reviews: [review], nextSteps },
        events: [{ at: now, kind: 'review-opened', dealId, threadId, data }],
      });
    }),
  );
}

/** A review always rests on something: the words, or at least the deal. */
function someEvidence([first, ...rest]: readonly Evidence[], deal: Deal): SomeEvidence {
  return first ? [first, ...rest] : [{ kind: 'record', record: deal.id, says: deal.name }];
}
