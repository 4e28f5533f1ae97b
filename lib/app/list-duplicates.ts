import { type Duplicate, findDuplicates } from '../core/matching/duplicates';
import type { Store } from '../store/store';

type Listed = Duplicate & { readonly keepName: string; readonly dropName: string };

/** Every pair of records that seem to be one, the sure ones first (S0-32). */
export async function listDuplicates(store: Store): Promise<readonly Listed[]> {
  const tables = await store.allRows(['contacts', 'companies', 'deals']);
  const found = findDuplicates(tables);
  if (found.length === 0) return [];
  const wanted = new Set(found.flatMap(({ keep, drop }) => [keep, drop]));
  const names = new Map<string, string>();
  for (const rows of Object.values(tables)) for (const { id, name } of rows) if (wanted.has(id)) names.set(id, name);
  return found
    .map((one) => ({ ...one, keepName: names.get(one.keep) ?? one.keep, dropName: names.get(one.drop) ?? one.drop }))
    .sort((a, b) => Number(b.certainty === 'certain') - Number(a.certainty === 'certain'));
}
