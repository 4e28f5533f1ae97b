import type { ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { NextStep } from '../core/domain/records';
import type { Change } from '../store/store';

type Closing = {
  readonly outcome: 'done' | 'cancelled';
  readonly why: string;
  readonly at: Instant;
  readonly threadId: ThreadId | null;
};

/** Closes those of the steps that are open: their rows and one event each. */
export function closeSteps(
  steps: readonly NextStep[],
  { outcome, why, at, threadId }: Closing,
): { readonly nextSteps: readonly NextStep[]; readonly events: Change['events'] } {
  const open = steps.filter((step) => step.status === 'open');
  return {
    nextSteps: open.map((step) => ({ ...step, status: outcome, closed: { at, why } })),
    events: open.map((step) => ({
      at,
      kind: 'step-closed',
      dealId: step.dealId,
      threadId: threadId ?? step.threadId,
      data: { step: step.id, reason: step.reason, outcome, due: step.due },
    })),
  };
}
