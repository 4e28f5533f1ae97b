import type { Instant } from '@/lib/core/domain/instant';
import type { Store } from '@/lib/store/store';
import { manyEvents } from './many-events';
import { manyRows } from './many-rows';

/** How much is stored: 20,000 deals, 100,000 contacts and 200,000 events at scale 1 (DESIGN section 9). */
export function sizesAt(scale: number): { readonly deals: number; readonly contacts: number; readonly events: number } {
  return { deals: 20_000 * scale, contacts: 100_000 * scale, events: 200_000 * scale };
}

/** Fills an empty store by one import. Throws when the store refuses. */
export async function fillStore(store: Store, scale: number, now: Instant): Promise<void> {
  const { deals, contacts, events } = sizesAt(scale);
  const batches = (function* () {
    for (const create of manyRows(deals, contacts)) yield { create, update: {} };
    for (const many of manyEvents(events, deals, now)) yield { create: {}, update: {}, events: many };
  })();
  const signal = new AbortController().signal;
  const done = await store.importRows({ key: 'fill', at: now, name: 'bench', batches, onProgress: () => {}, signal });
  if (!done.ok) throw new Error(`fill: ${done.error.kind}`);
}
