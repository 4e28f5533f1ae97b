import type { ValueId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';

/** Takes a thing out of the library: it is offered no more. What was sent of it stays in the log. */
export function dropValue(store: Store, { valueId, key, now }: Act & { readonly valueId: ValueId }): Acted {
  return store.intent(key, async (reads) => {
    const values = await reads.values();
    if (!values.some(({ id }) => id === valueId)) return refuse('This value is no longer here.');
    const data = { value: valueId, what: 'removed' };
    return ok({
      rows: {},
      remove: { values: [valueId] },
      events: [{ at: now, kind: 'library-changed', dealId: null, threadId: null, data }],
    });
  });
}
