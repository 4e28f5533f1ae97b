import { type Pair, planFor } from '@/lib/app/merge-records';
import type { Duplicate } from '@/lib/core/matching/duplicates';
import type { Store } from '@/lib/store/store';
import type { Pairing } from './merge-views';

/** Two records that seem to be one and what making one of them would write; `null` when one of the two is gone. */
export async function pairingOf(store: Store, duplicate: Duplicate, keep: string): Promise<Pairing | null> {
  const pair = pairOf(duplicate, keep);
  const plan = await planFor(store, { pair, key: 'preview', now: 0 as Parameters<typeof planFor>[1]['now'] });
  const [left, right] = [
    await rowOf(store, duplicate.kind, duplicate.keep),
    await rowOf(store, duplicate.kind, duplicate.drop),
  ];
  if (!plan || !left || !right) return null;
  return { duplicate, keep: pair.keep, drop: pair.drop, rows: [left, right], plan };
}

/** The pair with the record that stays as the rep chose. */
export function pairOf({ kind, keep: one, drop: other }: Duplicate, keep: string): Pair {
  return { kind, keep, drop: keep === one ? other : one } as Pair;
}

async function rowOf(store: Store, kind: Duplicate['kind'], id: string) {
  if (kind === 'deal') return (await store.recordsForDeal(id as Parameters<Store['recordsForDeal']>[0])).deals[0];
  const named = await store.recordsNaming({ kind, id } as Parameters<Store['recordsNaming']>[0]);
  return kind === 'contact'
    ? named.contacts.find((row) => row.id === id)
    : named.companies.find((row) => row.id === id);
}
