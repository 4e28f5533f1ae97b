import type { GateFinding } from '../../domain/brief';
import type { Evidence } from '../../domain/evidence';
import type { Instant } from '../../domain/instant';
import type { Review } from '../../domain/records';
import type { Situation } from '../../situation';

/**
 * What the owner has said about this gate so far. A clearance holds for the words it was asked about: what the buyer
 * wrote after it asks again. A finding that rests on records alone is settled once for the deal.
 */
export function reviewStatus(s: Situation, gate: string, evidence: readonly Evidence[]): GateFinding['review'] {
  const reviews = s.on.reviews.filter((row) => row.gate === gate);
  const newest = reviews.reduce<Review | null>(
    (best, row) => (best && movedAt(best) >= movedAt(row) ? best : row),
    null,
  );
  if (!newest) return 'none';
  if (newest.status === 'open' || settles(s, newest, evidence)) return newest.status;
  return 'none';
}

function movedAt(review: Review): Instant {
  return review.settled?.at ?? review.opened;
}

function settles(s: Situation, review: Review, evidence: readonly Evidence[]): boolean {
  const asked = new Set(review.evidence.map(messageOf));
  return evidence.every((one) => {
    const id = messageOf(one);
    const message = s.thread.messages.find((read) => read.message.id === id)?.message;
    if (!message) return true;
    if (asked.has(id)) return true;
    return message.at !== null && review.settled !== null && review.settled.at >= message.at;
  });
}

/** The message a piece of evidence is about: quoted from it, or naming it. */
function messageOf(evidence: Evidence): string {
  return evidence.kind === 'quote' ? evidence.messageId : evidence.record;
}
