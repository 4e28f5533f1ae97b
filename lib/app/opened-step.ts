import type { ProposedStep } from '../core/domain/brief';
import type { DealId, NextStepId, ThreadId } from '../core/domain/ids';
import type { NextStep } from '../core/domain/records';
import type { Act } from './act';

type Opened = Pick<ProposedStep, 'what' | 'ownerId' | 'due' | 'ifSilent'> & { readonly reason: NextStep['reason'] };
type From = Act & { readonly dealId: DealId; readonly threadId: ThreadId | null };

/** The row of a step that was just agreed, with an id from the intent's key. */
export function openedStep(step: Opened, { dealId, threadId, key, now }: From): NextStep {
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
