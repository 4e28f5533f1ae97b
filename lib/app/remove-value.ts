import type { ValueLog } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';

/** Takes a value out of the log: it was not sent after all, or to somebody else. */
export function removeValue(store: Store, { log, key, now }: Act & { readonly log: ValueLog }): Acted {
  return store.intent(key, async () =>
    ok({
      rows: {},
      remove: { valueLog: [log.id] },
      events: [
        {
          at: now,
          kind: 'value-removed',
          dealId: log.dealId,
          threadId: log.threadId,
          data: { value: log.valueId, how: log.how },
        },
      ],
    }),
  );
}
