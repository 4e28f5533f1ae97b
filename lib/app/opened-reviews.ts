import type { GateFinding } from '../core/domain/brief';
import type { Evidence, SomeEvidence } from '../core/domain/evidence';
import type { OwnerId, ReviewId, ThreadId } from '../core/domain/ids';
import type { Deal, Records, Review } from '../core/domain/records';
import { ok, type Result } from '../core/domain/result';
import { objectionTopic } from '../core/momentum/insight/objection-topic';
import type { Change, StoreError } from '../store/store';
import type { Act } from './act';
import { refuse } from './refuse';
import { stepWhileAsked } from './step-while-asked';

export type Asked = {
  readonly finding: Pick<GateFinding, 'gate' | 'message' | 'evidence'>;
  readonly ownerId: OwnerId;
};
type On = Act & { readonly deal: Deal; readonly records: Records; readonly threadId: ThreadId | null };
type Opened = Required<Pick<Change['rows'], 'reviews' | 'nextSteps'>>;

/** What gates found, each laid before its named owner; the draft waits for their word. */
export function openedReviews(
  asked: readonly Asked[],
  { deal, records, threadId, key, now }: On,
): Result<{ readonly rows: Opened; readonly events: Change['events'] }, StoreError> {
  const open = records.reviews.filter((row) => row.threadId === threadId && row.status === 'open');
  if (asked.some(({ finding }) => open.some(({ gate }) => gate === finding.gate))) {
    return refuse('This already waits for its owner. The card shows it until they have answered.');
  }
  const reviews = asked.map(
    ({ finding, ownerId }, index): Review => ({
      id: (index === 0 ? `local:${key}` : `local:${key}:${index}`) as ReviewId,
      dealId: deal.id,
      threadId,
      gate: finding.gate,
      ownerId,
      says: finding.message,
      evidence: someEvidence(finding.evidence, deal),
      status: 'open',
      opened: now,
      settled: null,
    }),
  );
  // a deal has one open step: that to ask the first owner again
  const nextSteps = reviews.slice(0, 1).flatMap((review) => stepWhileAsked(review, records, threadId, { key, now }));
  const events = reviews.map(({ id, gate, ownerId, evidence }) => ({
    at: now,
    kind: 'review-opened' as const,
    dealId: deal.id,
    threadId,
    data: { review: id, gate, owner: ownerId, ...topicOf(gate, evidence) },
  }));
  return ok({ rows: { reviews, nextSteps }, events });
}

/** What an objection is about, for its theme (S3-35); the words stay with the review. */
function topicOf(gate: string, evidence: readonly Evidence[]): { readonly topic?: string } {
  if (gate !== 'open-objection') return {};
  const topic = objectionTopic(evidence.map((one) => (one.kind === 'quote' ? one.quote : '')).join(' '));
  return topic ? { topic } : {};
}

/** A review always rests on something: the words, or at least the deal. */
function someEvidence([first, ...rest]: readonly Evidence[], deal: Deal): SomeEvidence {
  return first ? [first, ...rest] : [{ kind: 'record', record: deal.id, says: deal.name }];
}
