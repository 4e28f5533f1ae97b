import { addWorkdays } from '../core/domain/add-workdays';
import type { OwnerId, ReviewId } from '../core/domain/ids';
import { dayOf } from '../core/domain/instant';
import type { NextStep, Owner, Review } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { REVIEW_OPEN } from './step-while-asked';

type Input = Act & { readonly reviewId: ReviewId; readonly to: OwnerId; readonly note: string };

/** An open review waits for somebody else from now on; whom it waited for, when and why stay with it (S0-29, S0-50). */
export function passReview(store: Store, { reviewId, to, note, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const review = await reads.review(reviewId);
    if (!review) return refuse('This review is no longer here.');
    if (review.status !== 'open') return refuse('This review is settled already.');
    if (review.ownerId === to) return refuse('It waits for them already. Choose somebody else.');
    if (note.trim() === '') return refuse('Say in a few words why somebody else should decide.');
    const { owners, rep, nextSteps } = await reads.recordsForDeal(review.dealId);
    if (to !== rep.id && !owners.some(({ id }) => id === to)) {
      return refuse('This owner is no longer here. Choose somebody else.');
    }
    const passed = [...(review.passed ?? []), { at: now, from: review.ownerId, note: note.trim() }];
    const due = addWorkdays(dayOf(now, rep.zone), 1);
    const asking = nextSteps.filter((step) => asksFor(step, review, owners));
    const who = firstNameOf(to, owners);
    return ok({
      rows: {
        reviews: [{ ...review, ownerId: to, passed }],
        nextSteps: asking.map((step) => ({
          ...step,
          what: step.what.replace(/^Ask .+? again/, `Ask ${who} again`),
          due,
        })),
      },
      events: [
        {
          at: now,
          kind: 'routed',
          dealId: review.dealId,
          threadId: review.threadId,
          data: { review: reviewId, gate: review.gate, from: review.ownerId, owner: to },
        },
      ],
    });
  });
}

/** The step that was set to ask the owner again. */
function asksFor(step: NextStep, { ownerId, dealId }: Review, owners: readonly Owner[]): boolean {
  if (step.dealId !== dealId || step.status !== 'open' || step.reason !== REVIEW_OPEN) return false;
  return step.what.startsWith(`Ask ${firstNameOf(ownerId, owners)} again`);
}

function firstNameOf(id: OwnerId, owners: readonly Owner[]): string {
  return (owners.find((one) => one.id === id)?.name ?? 'the owner').split(' ')[0] ?? 'the owner';
}
