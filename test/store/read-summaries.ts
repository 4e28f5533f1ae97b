import { type DealSummary, dealSummary } from '@/lib/core/measures/deal-summary';
import type { Store } from '@/lib/store/store';

/** The same by the plainest means: every deal told from its rows now. */
export async function toldAnew(store: Store): Promise<readonly DealSummary[]> {
  const found: DealSummary[] = [];
  await store.eachDeal((row) => void found.push(dealSummary(row)));
  return found;
}

/** A window that stays open and hears of changes only. */
export function reader(store: Store) {
  let known = new Map<string, DealSummary>();
  let after = 0;
  return async function read(): Promise<readonly DealSummary[]> {
    const answer = await store.dealSummaries({ after });
    for (const one of answer.changed) known.set(one.id, one);
    after = answer.last;
    if (known.size !== answer.deals) {
      known = new Map((await store.dealSummaries({ after: 0 })).changed.map((one) => [one.id, one]));
    }
    return [...known.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
}
