import type { ValueId } from '../core/domain/ids';
import type { Value } from '../core/domain/records';
import { ok } from '../core/domain/result';
import { sameRow } from '../core/domain/same-row';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { objectionToValue } from './objection-to-value';
import { refuse } from './refuse';
import { tidyValue } from './tidy-value';

type Input = Act & {
  /** `id: null` = a new one. */
  readonly value: Omit<Value, 'id'> & { readonly id: ValueId | null };
};

/** Adds a useful thing to the approved library, or changes it. What was sent of it keeps the name it had then (S4-13, S4-14). */
export function keepValue(store: Store, { value, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const values = await reads.values();
    const row: Value = { ...tidyValue(value), id: value.id ?? (`local:${key}` as ValueId) };
    const before = values.find(({ id }) => id === row.id);
    if (value.id !== null && !before) return refuse('This value is no longer here. Add it again.');
    const objection = objectionToValue(row, values);
    if (objection) return refuse(objection);
    if (before && sameRow(before, row)) return ok({ rows: {}, events: [] });
    const data = { value: row.id, what: before ? 'changed' : 'added' };
    return ok({
      rows: { values: [row] },
      events: [{ at: now, kind: 'library-changed', dealId: null, threadId: null, data }],
    });
  });
}
