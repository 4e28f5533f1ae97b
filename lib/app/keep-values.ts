import type { ValueId } from '../core/domain/ids';
import type { Value } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { objectionToValue } from './objection-to-value';
import type { ValuesPlan } from './read-values-file';
import { refuse } from './refuse';

/** Writes what a file of values adds and changes, in one act that is taken back as one. */
export function keepValues(
  store: Store,
  { fresh, changed, key, now }: Act & Pick<ValuesPlan, 'fresh' | 'changed'>,
): Acted {
  return store.intent(key, async (reads) => {
    const library = await reads.values();
    const rows = [...fresh, ...changed].map(
      (row, at): Value => ({ ...row, id: row.id ?? (`local:${key}:${at}` as ValueId) }),
    );
    if (rows.length === 0) return refuse('Everything in this file is in the library already.');
    const known = new Set<string | null>(library.map(({ id }) => id));
    const clash = rows.find((row) => objectionToValue(row, library)) ?? changed.find(({ id }) => !known.has(id));
    if (clash) return refuse(`${clash.name} was added, renamed or removed meanwhile. Choose the file again.`);
    const data = { what: 'imported', values: rows.length };
    return ok({
      rows: { values: rows },
      events: [{ at: now, kind: 'library-changed', dealId: null, threadId: null, data }],
    });
  });
}
