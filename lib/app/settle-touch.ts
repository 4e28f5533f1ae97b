import type { ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { NextStep, Records, Touch, TouchStatus } from '../core/domain/records';
import type { Change } from '../store/store';
import { closeSteps } from './close-steps';

type Effects = { readonly nextSteps: readonly NextStep[]; readonly events: Change['events'] };

/** What the send of a touch does to the deal's next step: sent completes it, taken back opens it again. */
export function settleTouch(touch: Touch, status: TouchStatus, records: Records, at: Instant): Effects {
  const why = `sent: ${touch.id}`;
  const steps = records.nextSteps.filter((step) => step.dealId === touch.dealId);
  if (status === 'sent') {
    const met = steps.filter((step) => step.reason === touch.reason || touch.reason === 'next-step-due');
    return closeSteps(met, { outcome: 'done', why, at, threadId: touch.threadId });
  }
  if (status !== 'undone') return { nextSteps: [], events: [] };
  // a step accepted since then stays the one open step
  const taken = steps.some((step) => step.status === 'open');
  const again = taken ? [] : steps.filter((step) => step.closed?.why === why);
  return { nextSteps: again.map((step) => ({ ...step, status: 'open', closed: null })), events: [] };
}

/** The number of this touch since the thread's beginning, counting those that went out. */
export function attemptOn(thread: ThreadId, touches: readonly Touch[]): number {
  return 1 + touches.filter((touch) => touch.threadId === thread && touch.status !== 'undone').length;
}
