import type { ThreadId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { SavedDraft, Store } from '../store/store';
import type { Acted } from './act';

/** Keeps the rep's text for a thread until it is sent or discarded. The last one kept holds. */
export function keepDraft(store: Store, draft: SavedDraft): Acted {
  return store.intent(`draft:${draft.threadId}`, async () => ok({ rows: {}, events: [], draft }));
}

export function discardDraft(store: Store, threadId: ThreadId): Acted {
  return store.intent(`draft:${threadId}`, async () =>
    ok({ rows: {}, events: [], draft: { threadId, discard: true } }),
  );
}
