import { type Duplicate, findDuplicates } from '../core/matching/duplicates';
import { pairKey } from '../core/matching/duplicates/pair-key';
import type { Store } from '../store/store';

export type ListedDuplicate = Duplicate & { readonly keepName: string; readonly dropName: string };

/** Every pair of records that seem to be one and of which nobody said that they are two, the sure ones first (S0-32). */
export async function listDuplicates(store: Store): Promise<readonly ListedDuplicate[]> {
  const { answers, ...tables } = await store.allRows(['contacts', 'companies', 'deals', 'answers']);
  const apart = new Set(answers.flatMap(({ threadId, yes }) => (yes ? [] : [threadId])));
  const found = findDuplicates(tables).filter(({ keep, drop }) => !apart.has(pairKey(keep, drop)));
  if (found.length === 0) return [];
  const wanted = new Set(found.flatMap(({ keep, drop }) => [keep, drop]));
  const names = new Map<string, string>();
  for (const rows of Object.values(tables)) for (const { id, name } of rows) if (wanted.has(id)) names.set(id, name);
  return found
    .map((one) => ({ ...one, keepName: names.get(one.keep) ?? one.keep, dropName: names.get(one.drop) ?? one.drop }))
    .sort((a, b) => Number(b.certainty === 'certain') - Number(a.certainty === 'certain'));
}
