import type { DealId, ThreadId } from '../core/domain/ids';
import { dayOf } from '../core/domain/instant';
import { stepFromNote } from '../core/momentum/step-from-note';
import type { Store } from '../store/store';
import { acceptNextStep } from './accept-next-step';
import type { Act, Acted } from './act';
import { repOf } from './rep-of';

type Input = Act & { readonly dealId: DealId; readonly threadId: ThreadId | null; readonly text: string };

/** A note such as `follow up next week` becomes the deal's next step with a day (S2-18). */
export async function noteStep(store: Store, { dealId, threadId, text, key, now }: Input): Acted {
  const settings = await store.settings();
  const rep = settings.rep ?? repOf(settings, (await store.recordsForDeal(dealId)).rep.email);
  const step = stepFromNote(text, dayOf(now, rep.zone));
  if (!step) {
    const detail = 'The note names no day to act on. Write what and when, e.g. “call Ana next Tuesday”.';
    return { ok: false, error: { kind: 'refused', detail } };
  }
  const proposed = {
    what: step.what,
    due: step.due,
    ownerId: rep.id,
    reason: 'by-hand',
    ifSilent: null,
    evidence: [],
  };
  return acceptNextStep(store, { dealId, threadId, step: proposed, key, now });
}
