import type { NextStepId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { refuse } from './refuse';

type Input = Act & { readonly stepId: NextStepId; readonly why: string; readonly outcome: 'done' | 'cancelled' };

export function closeNextStep(store: Store, { stepId, why, outcome, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const step = await reads.nextStep(stepId);
    if (!step) return refuse('This next step is no longer here.');
    if (step.status !== 'open') return refuse('This next step is closed already.');
    const { nextSteps, events } = closeSteps([step], { outcome, why, at: now, threadId: null });
    return ok({ rows: { nextSteps }, events });
  });
}
