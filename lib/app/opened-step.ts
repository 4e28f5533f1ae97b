import type { ProposedStep } from '../core/domain/brief';
import type { DealId, NextStepId, ThreadId } from '../core/domain/ids';
import type { NextStep } from '../core/domain/records';
import type { Act } from './act';

/** The row of a step that was just agreed. */
export function openedStep(
  step: ProposedStep,
  { dealId, threadId, key, now }: Act & { readonly dealId: DealId; readonly threadId: ThreadId | null },
): NextStep {
  return {
    id: `local:${key}` as NextStepId,
    dealId,
    threadId,
    what: step.what.trim(),
    ownerId: step.ownerId,
    due: step.due,
    reason: step.reason,
    ifSilent: step.ifSilent,
    status: 'open',
    created: now,
    closed: null,
  };
}
