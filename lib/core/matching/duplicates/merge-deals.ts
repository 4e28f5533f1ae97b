import type { Instant } from '../../domain/instant';
import type { Deal, NextStep, Records } from '../../domain/records';
import { completed, type MergePlan, movedStops, union } from './merge-plan';

type OfDeal = Pick<
  Records,
  | 'stakeholders'
  | 'milestones'
  | 'nextSteps'
  | 'touches'
  | 'valueLog'
  | 'reviews'
  | 'engagements'
  | 'threadLinks'
  | 'suppressions'
  | 'lifts'
>;
type Input = {
  readonly keep: Deal;
  readonly drop: Deal;
  readonly ofKeep: OfDeal;
  readonly ofDrop: OfDeal;
  readonly key: string;
  readonly now: Instant;
};

/** Two deals become one with the whole history of both; the open step of the one that stays is the one that counts (S1-61). */
export function mergeDeals({ keep, drop, ofKeep, ofDrop, key, now }: Input): MergePlan {
  const deal: Deal = {
    ...completed(keep, drop),
    tags: union(keep.tags, drop.tags),
    created: [keep.created, drop.created].toSorted()[0] ?? keep.created,
  };
  const here = new Set(ofKeep.stakeholders.filter((row) => row.dealId === keep.id).map((row) => row.contactId));
  const people = theirs(ofDrop.stakeholders, drop);
  const busy = ofKeep.nextSteps.some((step) => step.dealId === keep.id && step.status === 'open');
  return {
    rows: {
      deals: [deal],
      stakeholders: people.filter((row) => !here.has(row.contactId)).map((row) => ({ ...row, dealId: keep.id })),
      milestones: moved(ofDrop.milestones, drop, keep),
      nextSteps: moved(ofDrop.nextSteps, drop, keep).map((step) => (busy ? replaced(step, now) : step)),
      touches: moved(ofDrop.touches, drop, keep),
      valueLog: moved(ofDrop.valueLog, drop, keep),
      reviews: moved(ofDrop.reviews, drop, keep),
      engagements: moved(ofDrop.engagements, drop, keep),
      threadLinks: ofDrop.threadLinks
        .filter((row) => row.dealId === drop.id)
        .map((row) => ({ ...row, dealId: keep.id })),
      suppressions: movedStops(
        ofDrop,
        (scope) => (scope.kind === 'deal' && scope.dealId === drop.id ? { ...scope, dealId: keep.id } : null),
        key,
      ),
    },
    remove: {
      deals: [drop.id],
      stakeholders: people.filter((row) => here.has(row.contactId)).map((row) => row.id),
    },
  };
}

function theirs<T extends { readonly dealId: string }>(rows: readonly T[], drop: Deal): readonly T[] {
  return rows.filter((row) => row.dealId === drop.id);
}

function moved<T extends { readonly dealId: Deal['id'] }>(rows: readonly T[], drop: Deal, keep: Deal): readonly T[] {
  return theirs(rows, drop).map((row) => ({ ...row, dealId: keep.id }));
}

function replaced(step: NextStep, at: Instant): NextStep {
  return step.status === 'open' ? { ...step, status: 'cancelled', closed: { at, why: 'replaced' } } : step;
}
