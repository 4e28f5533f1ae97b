import type { ValueId } from '../core/domain/ids';
import type { Value } from '../core/domain/records';

type ValueRow<Id> = Omit<Value, 'id'> & { readonly id: Id };

/** A value as it is kept: no blanks around its words, each topic once, no owner rather than nobody. */
export function tidyValue<Id extends ValueId | null>({ ownerId, ...row }: ValueRow<Id>): ValueRow<Id> {
  const list = row.topics.map((topic) => topic.trim()).filter((topic) => topic !== '');
  return {
    ...row,
    name: row.name.trim(),
    url: row.url?.trim() || null,
    fileName: row.fileName?.trim() || null,
    topics: [...new Set(list)],
    ...(ownerId ? { ownerId } : {}),
  };
}
