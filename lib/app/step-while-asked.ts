import { addWorkdays } from '../core/domain/add-workdays';
import type { NextStepId, ThreadId } from '../core/domain/ids';
import { dayOf } from '../core/domain/instant';
import type { NextStep, Records, Review } from '../core/domain/records';
import type { Act } from './act';

/** The reason of a step that waits for an owner's word; it calls for no mail to the buyer. */
export const REVIEW_OPEN = 'review-open';

/** A card that was handed over ends with a step: ask again on the next working day. A deal with an open step keeps it (S1-47, S1-61). */
export function stepWhileAsked(
  review: Review,
  { nextSteps, owners, rep }: Records,
  threadId: ThreadId | null,
  { key, now }: Act,
): readonly NextStep[] {
  if (nextSteps.some((step) => step.dealId === review.dealId && step.status === 'open')) return [];
  const name = owners.find(({ id }) => id === review.ownerId)?.name ?? 'the owner';
  return [
    {
      id: `local:${key}:ask` as NextStepId,
      dealId: review.dealId,
      threadId,
      what: `Ask ${name.split(' ')[0]} again: ${review.says.replace(/[.\s]+$/, '')}`,
      ownerId: rep.id,
      due: addWorkdays(dayOf(now, rep.zone), 1),
      reason: REVIEW_OPEN,
      ifSilent: null,
      status: 'open',
      created: now,
      closed: null,
    },
  ];
}
