import type { ProposedStep } from '../core/domain/brief';
import type { DealId, ThreadId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { openedStep } from './opened-step';
import { refuse } from './refuse';

type Input = Act & { readonly dealId: DealId; readonly threadId: ThreadId | null; readonly step: ProposedStep };

/** Makes a step the deal's one open next step; the one before it is closed as replaced (S1-61). */
export function acceptNextStep(store: Store, { dealId, threadId, step, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const records = await reads.recordsForDeal(dealId);
    if (!records.deals.some((deal) => deal.id === dealId))
      return refuse('This deal is no longer here. Choose the deal again.');
    if (step.what.trim() === '') return refuse('The next step says nothing. Write what will be done.');
    const replaced = closeSteps(records.nextSteps, { outcome: 'cancelled', why: 'replaced', at: now, threadId });
    const accepted = openedStep(step, { dealId, threadId, key, now });
    const data = { step: accepted.id, reason: step.reason, due: step.due, replaced: replaced.nextSteps.length };
    return ok({
      rows: { nextSteps: [...replaced.nextSteps, accepted] },
      events: [...replaced.events, { at: now, kind: 'step-accepted', dealId, threadId, data }],
    });
  });
}
