import type { GateFinding } from '../../domain/brief';
import type { Evidence } from '../../domain/evidence';
import type { Instant } from '../../domain/instant';
import type { Review } from '../../domain/records';
import type { Situation } from '../../situation';

/**
 * What the owner has said about this gate so far. A clearance holds for the words it was asked about, in their thread: what
 * the buyer wrote after it asks again. A finding that rests on the deal's records alone is settled once for the deal.
 */
export function reviewStatus(s: Situation, gate: string, evidence: readonly Evidence[]): GateFinding['review'] {
  const ofDeal = !evidence.some((one) => isOfThread(s, messageOf(one)));
  const here = (row: Review) => ofDeal || row.threadId === null || row.threadId === s.thread.thread.id;
  const reviews = s.on.reviews.filter((row) => row.gate === gate && here(row));
  const newest = reviews.reduce<Review | null>(
    (best, row) => (best && movedAt(best) >= movedAt(row) ? best : row),
    null,
  );
  if (!newest) return 'none';
  if (newest.status === 'open' || settles(s, newest, evidence)) return newest.status;
  return 'none';
}

function isOfThread(s: Situation, id: string): boolean {
  return id === s.thread.thread.id || s.thread.messages.some((read) => read.message.id === id);
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
