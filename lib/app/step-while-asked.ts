import { addWorkdays } from '../core/domain/add-workdays';
import type { ThreadId } from '../core/domain/ids';
import { dayOf } from '../core/domain/instant';
import type { NextStep, Records, Review } from '../core/domain/records';
import type { Act } from './act';
import { openedStep } from './opened-step';

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
  const what = `Ask ${name.split(' ')[0]} again: ${review.says.replace(/[.\s]+$/, '')}`;
  const due = addWorkdays(dayOf(now, rep.zone), 1);
  const step = { what, ownerId: rep.id, due, reason: REVIEW_OPEN, ifSilent: null };
  return [openedStep(step, { dealId: review.dealId, threadId, key: `${key}:ask`, now })];
}
