import type { DealId, ThreadId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';

type Input = Act & { readonly threadId: ThreadId /** `null` = not a deal. */; readonly dealId: DealId | null };

/** The rep says which deal a thread belongs to, or that it is none. Remembered; said again, it changes. */
export function linkDeal(store: Store, { threadId, dealId, key, now }: Input): Acted {
  return store.intent(key, async () =>
    ok({
      rows: { threadLinks: [{ threadId, dealId, at: now }] },
      events: [{ at: now, kind: 'thread-linked', dealId, threadId, data: {} }],
    }),
  );
}
