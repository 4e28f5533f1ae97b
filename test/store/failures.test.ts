import { IDBFactory, IDBKeyRange, IDBTransaction } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { storeErrorOf } from '@/lib/app/store-error-of';
import { ok } from '@/lib/core/domain/result';
import { makeDatabase } from '@/lib/store/dexie/database';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { migrations } from '@/lib/store/dexie/migrations';
import { storeFailure } from '@/lib/store/dexie/store-failure';
import type { StoreError } from '@/lib/store/store';
import { contact, NOW, SMALL } from './example-rows';
import { writes } from './writes';

/** A factory whose `open` throws, as browsers do that deny storage. */
function denying(name: string): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException('denied', name);
  };
  return factory;
}

describe('a store that cannot work says so', () => {
  it.each([
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'corrupt'],
  ] as const)('%s on opening = %s, for reads and writes', async (name, kind) => {
    const store = dexieStore({ idb: { indexedDB: denying(name), IDBKeyRange }, locks: null });
    const write = await store.intent('k', writes({ rows: SMALL }));
    expect(write).toMatchObject({ ok: false, error: { kind } });
    const thrown = await store.hasDeals().catch((error: unknown) => error);
    expect(storeErrorOf(thrown)?.kind).toBe(kind);
    expect(storeErrorOf(thrown)?.detail).toMatch(/\. /);
  });

  it('no IndexedDB at all = blocked', async () => {
    const store = dexieStore({ idb: { indexedDB: undefined as never, IDBKeyRange: undefined as never }, locks: null });
    expect(await store.intent('k', writes({ rows: SMALL }))).toMatchObject({ ok: false, error: { kind: 'blocked' } });
  });

  it.each([
    [Object.assign(new Error('x'), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }), 'full'],
    [
      Object.assign(new Error('x'), { name: 'OpenFailedError', inner: new DOMException('', 'VersionError') }),
      'outdated',
    ],
    [new TypeError('a bug'), null],
    ['text', null],
  ] as const)('looks for the browser’s own error inside: %s', (thrown, kind) => {
    expect(storeFailure(thrown)?.kind ?? null).toBe(kind satisfies StoreError['kind'] | null);
  });

  it('a newer database = outdated, and nothing is written into it', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const newer = makeDatabase('throughline', idb);
    newer.version(migrations.length + 1).stores({ future: 'id' });
    await newer.open();
    newer.close();
    const store = dexieStore({ idb, locks: null });
    expect(await store.intent('k', writes({ rows: SMALL }))).toMatchObject({ ok: false, error: { kind: 'outdated' } });
    await newer.open();
    expect(await newer.deals.count()).toBe(0);
    newer.close();
  });

  it('gives way when a newer version opens in another window, and reports it', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const store = dexieStore({ idb, locks: null });
    await store.intent('k', writes({ rows: SMALL }));
    let told = 0;
    store.onChange(() => {
      told += 1;
    }, new AbortController().signal);
    const newer = makeDatabase('throughline', idb);
    newer.version(migrations.length + 1).stores({ future: 'id' });
    await newer.open();
    expect(told).toBeGreaterThan(0);
    expect(await store.intent('k2', writes({ rows: SMALL }))).toMatchObject({ ok: false, error: { kind: 'outdated' } });
    expect(await newer.deals.count()).toBe(2);
    newer.close();
  });
});

describe('an import whose worker died', () => {
  const create = { contacts: [contact('p1', 'Person One', 'p1@bulk.example', null)] };

  it('is taken back with the next question', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const dead = dexieStore({ idb, locks: null });
    await dead.intent('seed', writes({ rows: SMALL }));
    const before = await dead.exportRows();
    // the second batch never comes: the worker is gone, and its connection with it
    function* dying() {
      yield {
        create,
        update: { companies: [{ ...(SMALL.companies[0] as never as object), name: 'Renamed' } as never] },
      };
      dead.close();
      throw new Error('killed');
    }
    await dead
      .importRows({
        key: 'i',
        at: NOW,
        name: 'x.csv',
        batches: dying(),
        onProgress: () => {},
        signal: new AbortController().signal,
      })
      .catch(() => 'killed');
    const half = makeDatabase('throughline', idb);
    expect(await half.contacts.count()).toBe(4);
    half.close();
    const next = dexieStore({ idb, locks: null });
    expect((await next.exportRows()).rows).toEqual(before.rows);
    expect(await next.imports()).toMatchObject([{ status: 'undone' }]);
    next.close();
  });

  it('is left alone while another window holds the lock', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const raw = makeDatabase('throughline', idb);
    await raw.imports.add({ key: 'i', name: 'x.csv', at: NOW, created: 0, updated: 0, status: 'running', lastSeq: 0 });
    raw.close();
    const busy = {
      request: async (_name: string, _how: object, act: (lock: null) => unknown) => act(null),
    } as unknown as LockManager;
    const store = dexieStore({ idb, locks: busy });
    expect(await store.hasDeals()).toBe(false);
    expect(await store.imports()).toMatchObject([{ status: 'running' }]);
    store.close();
  });
});

describe('a full disk', () => {
  it('in the middle of an import leaves nothing behind', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const store = dexieStore({ idb, locks: null });
    await store.intent('seed', async () => ok({ rows: SMALL, events: [] }));
    const before = await store.exportRows();
    function* filling() {
      yield { create: { contacts: [contact('p1', 'Person One', 'p1@bulk.example', null)] }, update: {} };
      throw new DOMException('no space', 'QuotaExceededError');
    }
    const result = await store.importRows({
      key: 'i',
      at: NOW,
      name: 'x.csv',
      batches: filling(),
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'full' } });
    expect((await store.exportRows()).rows).toEqual(before.rows);
    store.close();
  });

  it('that also stops the way back is said, and the next start takes the rest back', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const store = dexieStore({ idb, locks: null });
    await store.intent('seed', writes({ rows: SMALL }));
    const before = await store.exportRows();
    const full = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    function* filling() {
      yield { create: { contacts: [contact('p1', 'Person One', 'p1@bulk.example', null)] }, update: {} };
      vi.spyOn(IDBTransaction.prototype, 'objectStore').mockImplementation(full);
      full();
    }
    const result = await store.importRows({
      key: 'i',
      at: NOW,
      name: 'x.csv',
      batches: filling(),
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'full', detail: expect.stringContaining('could not be taken back now') },
    });
    vi.restoreAllMocks();
    store.close();
    const next = dexieStore({ idb, locks: null });
    expect((await next.exportRows()).rows).toEqual(before.rows);
    next.close();
  });
});
