import type { ProposedStep } from '../core/domain/brief';
import type { NextStepId } from '../core/domain/ids';
import type { NextStep } from '../core/domain/records';
import { ok } from '../core/domain/result';
import { needsStepAfter } from '../core/momentum/needs-step-after';
import type { Change, Store } from '../store/store';
import type { Act, Acted, Decided } from './act';
import { closeSteps } from './close-steps';
import { openedStep } from './opened-step';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly stepId: NextStepId;
  readonly why: string;
  readonly outcome: 'done' | 'cancelled';
  readonly next?: ProposedStep;
};

/**
 * Ends a step. After a meeting only together with the next one (S2-30): a pause or the end of the deal, which would do as
 * well, end the step by themselves (`parkDeal`, `closeDeal`).
 */
export function closeNextStep(store: Store, input: Input): Acted {
  const { stepId, why, outcome, next, key, now } = input;
  return store.intent(key, async (reads) => {
    const step = await reads.nextStep(stepId);
    if (!step) return refuse('This next step is no longer here.');
    if (step.status !== 'open') return refuse('This next step is closed already.');
    const ended = closeSteps([step], { outcome, why, at: now, threadId: null });
    const alone = { rows: { nextSteps: ended.nextSteps }, events: ended.events };
    const { deals, milestones } = await reads.recordsForDeal(step.dealId);
    if (!next) {
      const open = deals.some(({ id, outcome }) => id === step.dealId && outcome === 'open');
      return open && needsStepAfter(step, milestones)
        ? refuse('You met. Say what comes next: a new step, a pause until a day, or the end of the deal.')
        : ok(alone);
    }
    return withDeal(reads, step.dealId, () => withNext(alone, next, step, input));
  });
}

function withNext({ rows, events }: Change, next: ProposedStep, { dealId, threadId }: NextStep, act: Act): Decided {
  if (next.what.trim() === '') return refuse('The next step says nothing. Write what will be done.');
  const { key, now } = act;
  const opened = openedStep(next, { dealId, threadId, key, now });
  const data = { step: opened.id, reason: opened.reason, due: opened.due, replaced: 0 };
  return ok({
    rows: { nextSteps: [...(rows.nextSteps ?? []), opened] },
    events: [...events, { at: now, dealId, threadId, kind: 'step-accepted', data }],
  });
}
