import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import type { Event } from '@/lib/core/domain/event';
import { ok } from '@/lib/core/domain/result';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Rows, Store } from '@/lib/store/store';
import { REP, SMALL } from '../store/example-rows';

/** A store with the small example in it, Jonas as the rep. */
export async function openStore(rows: Rows = {}): Promise<Store> {
  const store = dexieStore({ idb: { indexedDB: new IDBFactory(), IDBKeyRange }, locks: null });
  const done = await store.intent('seed', async () =>
    ok({ rows: { ...SMALL, ...rows }, events: [], settings: { rep: REP } }),
  );
  expect(done).toEqual(ok('done'));
  return store;
}

/** Kinds of the events written so far, oldest first. */
export async function eventKinds(store: Store): Promise<readonly Event['kind'][]> {
  return (await store.exportRows()).events.map((event) => event.kind);
}
