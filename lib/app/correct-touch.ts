import type { TouchId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { settleTouch } from './settle-touch';

type Input = Act & { readonly touchId: TouchId; readonly status: 'sent' | 'undone' };

/** The rep says whether a mail really went out, with everything that follows from it. */
export function correctTouch(store: Store, { touchId, status, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const touch = await reads.touch(touchId);
    if (!touch) return refuse('This touch is no longer here.');
    if (touch.status === status) return ok({ rows: {}, events: [] });
    const { nextSteps, events } = settleTouch(touch, status, await reads.recordsForDeal(touch.dealId), now);
    const data = { touch: touchId, from: touch.status, to: status, reason: touch.reason, stage: touch.stage };
    return ok({
      rows: { touches: [{ ...touch, status }], nextSteps },
      events: [...events, { at: now, kind: 'touch-corrected', dealId: touch.dealId, threadId: touch.threadId, data }],
    });
  });
}
