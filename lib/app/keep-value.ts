import type { ValueId } from '../core/domain/ids';
import type { Value } from '../core/domain/records';
import { ok } from '../core/domain/result';
import { sameRow } from '../core/domain/same-row';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';

type Input = Act & {
  /** `id: null` = a new one. */
  readonly value: Omit<Value, 'id'> & { readonly id: ValueId | null };
};

/** Adds a useful thing to the approved library, or changes it. What was sent of it keeps the name it had then (S4-13, S4-14). */
export function keepValue(store: Store, { value, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const values = await reads.values();
    const row = { ...tidy(value), id: value.id ?? (`local:${key}` as ValueId) };
    const before = values.find(({ id }) => id === row.id);
    if (value.id !== null && !before) return refuse('This value is no longer here. Add it again.');
    const objection = objectionTo(row, values);
    if (objection) return refuse(objection);
    if (before && sameRow(before, row)) return ok({ rows: {}, events: [] });
    const data = { value: row.id, what: before ? 'changed' : 'added' };
    return ok({
      rows: { values: [row] },
      events: [{ at: now, kind: 'library-changed', dealId: null, threadId: null, data }],
    });
  });
}

function tidy({ name, url, fileName, stages, topics }: Omit<Value, 'id'>): Omit<Value, 'id'> {
  const list = topics.map((topic) => topic.trim()).filter((topic) => topic !== '');
  return {
    name: name.trim(),
    url: url?.trim() || null,
    fileName: fileName?.trim() || null,
    stages,
    topics: [...new Set(list)],
  };
}

function objectionTo({ id, name, url, fileName }: Value, values: readonly Value[]): string | null {
  if (name === '') return 'It has no name. Write what the buyer would call it.';
  const same = (other: Value) => other.id !== id && other.name.toLowerCase() === name.toLowerCase();
  if (values.some(same)) return 'Another value has this name. Choose a name that tells them apart.';
  if (url === null && fileName === null)
    return 'Give its link or its file name: that is how it is known when it is sent.';
  if (url !== null && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url))
    return 'The link must begin with https:// and name a page.';
  return null;
}
