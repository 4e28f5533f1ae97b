import type { Rep } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { sampleEvents } from './sample/sample-events';
import { sampleWorkspace } from './sample/sample-workspace';

/** Fills the store with made-up deals to try things on. Every id begins with `sample:`. */
export function loadSample(store: Store, { rep, key, now }: Act & { readonly rep: Rep }): Acted {
  return store.intent(key, async () => {
    const { rep: _rep, ...rows } = sampleWorkspace(now, rep);
    return ok({
      rows,
      settings: { sample: true, rep },
      events: [
        ...sampleEvents(rows, now),
        { at: now, kind: 'sample-loaded', dealId: null, threadId: null, data: { deals: rows.deals.length } },
      ],
    });
  });
}
