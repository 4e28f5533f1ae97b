import type { Value } from '../core/domain/records';

/** Why a value cannot stand in the library like this, and what to do; `null` = it can. */
export function objectionToValue(
  row: Omit<Value, 'id'> & { readonly id: string | null },
  values: readonly Value[],
): string | null {
  const { id, name, url, fileName } = row;
  if (name === '') return 'It has no name. Write what the buyer would call it.';
  const same = (other: Value) => other.id !== id && other.name.toLowerCase() === name.toLowerCase();
  if (values.some(same)) return 'Another value has this name. Choose a name that tells them apart.';
  if (url === null && fileName === null)
    return 'Give its link or its file name: that is how it is known when it is sent.';
  if (url !== null && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url))
    return 'The link must begin with https:// and name a page.';
  return null;
}
