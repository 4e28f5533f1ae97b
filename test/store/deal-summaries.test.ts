import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Day } from '@/lib/core/domain/instant';
import { makeDatabase } from '@/lib/store/dexie/database';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Store } from '@/lib/store/store';
import { deal, NOW, REP, SMALL } from './example-rows';
import { reader, toldAnew } from './read-summaries';
import { writes } from './writes';

describe('all deals in short', () => {
  it('say how far they are while they are made, and give way', async () => {
    const { store } = await many(40);
    const told: number[] = [];
    let pauses = 0;
    const onProgress = (made: number, of: number) => void told.push(made / of);
    const { changed, deals } = await store.dealSummaries({ after: 0, onProgress, pause: async () => void pauses++ });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(pauses).toBeGreaterThan(0);
    expect([changed.length, deals]).toEqual([40 + SMALL.deals.length, 40 + SMALL.deals.length]);
    store.close();
  });

  it.each<[string, (store: Store) => Promise<unknown>]>([
    [
      'a deal is renamed',
      (store) => store.intent('a', writes({ rows: { deals: [deal('d7', 'Renamed', 'corvane')] } })),
    ],
    ['a deal is removed', (store) => store.intent('a', writes({ rows: {}, remove: { deals: ['local:d7'] } }))],
    ['an import goes on', importOne],
    ['an import is taken back', (store) => importOne(store).then(() => store.undoImport('i', NOW))],
  ])('are right when %s while they are told', async (_, act) => {
    const { store } = await many(12);
    await store.dealSummaries({ after: 0, pause: once(() => act(store)) });
    expect(await reader(store)()).toEqual(await toldAnew(store));
    store.close();
  });

  it('are folded again once many deals were touched, and a window that stayed open misses nothing', async () => {
    const { store, raw } = await many(520);
    const read = reader(store);
    await read();
    const deals = Array.from({ length: 510 }, (_, at) => deal(`d${at}`, 'Touched', 'corvane'));
    await store.intent('act', writes({ rows: { deals } }));
    await store.dealSummaries({ after: 0 });
    await expect.poll(() => raw.dealSummaries.count()).toBe(0);
    const told = await toldAnew(store);
    expect(await read()).toEqual(told);
    expect(await reader(store)()).toEqual(told);
    store.close();
  });

  it('keep no word of a person who is erased, also when they are told at that moment', async () => {
    const { store, raw } = await many(3);
    const email = SMALL.contacts[0]?.email as NonNullable<(typeof SMALL.contacts)[0]>['email'];
    const parked = { until: '2026-09-01' as Day, why: `Ask ${email} again`, since: NOW };
    await store.intent('act', writes({ rows: { deals: [deal('d2', 'One of many', 'corvane', { parked })] } }));
    const kept = async () => JSON.stringify([await raw.summaryParts.toArray(), await raw.dealSummaries.toArray()]);
    await store.dealSummaries({ after: 0 });
    expect(await kept()).toContain(email);
    await importOne(store);
    await raw.summaryHead.update('head', { ready: false });
    const erase = once(() => store.erasePerson('erase', { email, by: REP.id, at: NOW }));
    await store.dealSummaries({ after: 0, pause: erase });
    expect(await kept()).not.toContain(email);
    await store.dealSummaries({ after: 0 });
    expect(await kept()).not.toContain(email);
    store.close();
  });
});

/** A store with so many deals more, and its database as it lies there. */
async function many(count: number) {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  const store = dexieStore({ idb, locks: null });
  const deals = Array.from({ length: count }, (_, at) => deal(`d${at}`, 'One of many', 'corvane'));
  await store.intent('seed', writes({ rows: { ...SMALL, deals: [...SMALL.deals, ...deals] } }));
  return { store, raw: makeDatabase('throughline', idb) };
}

/** Done once, before the texts are written. */
function once(act: () => Promise<unknown>): () => Promise<void> {
  let done = false;
  return async () => {
    if (!done) {
      done = true;
      await act();
    }
  };
}

function importOne(store: Store): Promise<unknown> {
  const batches = [{ create: { deals: [deal('imported', 'Imported', 'corvane')] }, update: {} }];
  const signal = new AbortController().signal;
  return store.importRows({ key: 'i', at: NOW, name: 'x', batches, onProgress: () => {}, signal });
}
