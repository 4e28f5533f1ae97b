import { ok } from '@/lib/core/domain/result';
import type { Store } from '@/lib/store/store';
import { NOW } from '../store/example-rows';
import { manyRows } from './many-rows';

/** How much is stored: 20,000 deals, 100,000 contacts and 200,000 events at scale 1 (DESIGN section 9). */
export function sizesAt(scale: number): { readonly deals: number; readonly contacts: number; readonly events: number } {
  return { deals: 20_000 * scale, contacts: 100_000 * scale, events: 200_000 * scale };
}

/** Fills an empty store by one import and a few large acts. Throws when the store refuses. */
export async function fillStore(store: Store, scale: number): Promise<void> {
  const { deals, contacts, events } = sizesAt(scale);
  const batches = (function* () {
    for (const create of manyRows(deals, contacts)) yield { create, update: {} };
  })();
  const signal = new AbortController().signal;
  const done = await store.importRows({ key: 'fill', at: NOW, name: 'bench', batches, onProgress: () => {}, signal });
  if (!done.ok) throw new Error(`fill: ${done.error.kind}`);
  const event = { at: NOW, kind: 'touch-sent', dealId: null, threadId: null, data: { reason: 'promise-due' } } as const;
  for (let at = 0; at < events; at += 20_000) {
    const many = Array.from({ length: Math.min(20_000, events - at) }, () => event);
    const added = await store.intent(`events-${at}`, async () => ok({ rows: {}, events: many }));
    if (!added.ok) throw new Error(`fill: ${added.error.kind}`);
  }
}
