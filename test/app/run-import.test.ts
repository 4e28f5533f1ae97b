import { describe, expect, it } from 'vitest';
import { exportRecords } from '@/lib/app/export-records';
import { runImport } from '@/lib/app/import-records';
import { undoImport } from '@/lib/app/undo-import';
import type { DealId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import { fileOf, read } from '../crm/file';
import { NOW, SMALL, suppression } from '../store/example-rows';
import { openStore } from './open-store';
import { imported, plan } from './plan-and-import';

const signal = new AbortController().signal;

describe('running and undoing', () => {
  it('reports progress, can be cancelled and taken back; who opted out stays on the ledger', async () => {
    const store = await openStore();
    const before = (await store.exportRows()).rows;
    const many = `Name,Email,Opted out\n${Array.from({ length: 4500 }, (_, at) => `P ${at},p${at}@bulk.example,${at === 7 ? 'yes' : 'no'}`).join('\n')}\n`;
    const stop = new AbortController();
    const made = await plan(store, many);
    expect(await runImport(store, made, { onProgress: () => stop.abort(), signal: stop.signal })).toEqual(
      ok('cancelled'),
    );
    expect((await store.exportRows()).rows).toEqual(before);
    const progress: [number, number][] = [];
    const second = await plan(store, many, 'second');
    expect(await runImport(store, second, { onProgress: (...now) => progress.push(now), signal })).toEqual(ok('done'));
    expect(progress).toEqual([
      [1, 4501],
      [2001, 4501],
      [4001, 4501],
      [4501, 4501],
    ]);
    expect(await undoImport(store, { key: 'second', now: NOW })).toEqual(ok({ removed: 4500, restored: 0, kept: 1 }));
    const after = (await store.exportRows()).rows;
    expect({ ...after, suppressions: [] }).toEqual({ ...before, suppressions: [] });
    expect(after.suppressions).toMatchObject([{ scope: { emails: ['p7@bulk.example'] } }]);
  }, 30_000);

  it('is refused when the records changed since the plan', async () => {
    const store = await openStore();
    const made = await plan(store, 'Name,Email\nAna,ana@x.example\n');
    await store.intent('x', async () =>
      ok({
        rows: { contacts: [{ ...(SMALL.contacts[0] as never as object), id: made.create.contacts?.[0]?.id } as never] },
        events: [],
      }),
    );
    expect(await runImport(store, made, { onProgress: () => {}, signal })).toMatchObject({
      ok: false,
      error: { kind: 'refused' },
    });
  });
});

describe('our own export', () => {
  it('comes back whole into an empty store, and changes nothing in the one it came from', async () => {
    const store = await openStore({
      suppressions: [suppression('u1', { kind: 'deal', dealId: 'local:rollout' as DealId })],
    });
    await store.intent('e', async () =>
      ok({
        rows: {},
        events: [{ at: NOW, kind: 'routed', dealId: 'local:rollout' as DealId, threadId: null, data: { n: 1 } }],
      }),
    );
    const { name, parts } = await exportRecords(store, NOW);
    expect(name).toBe('throughline-2026-06-11.json');
    const file = await read(fileOf(...parts), name);
    if (!file.ok || file.value.kind !== 'own-export') throw new Error('not read');
    const unchanged = await plan(store, file.value.connector, 'again');
    expect([Object.values(unchanged.create).flat(), Object.values(unchanged.update).flat(), unchanged.events]).toEqual([
      [],
      [],
      [],
    ]);
    const { dexieStore } = await import('@/lib/store/dexie/dexie-store');
    const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
    const empty = dexieStore({ idb: { indexedDB: new IDBFactory(), IDBKeyRange }, locks: null });
    await imported(empty, file.value.connector);
    expect((await empty.exportRows()).rows).toEqual((await store.exportRows()).rows);
    expect((await empty.exportRows()).events.map((event) => event.kind)).toEqual(['routed', 'imported']);
    await undoImport(empty, { key: 'imp', now: NOW });
    expect((await empty.exportRows()).events.map((event) => event.kind)).toEqual(['imported', 'import-undone']);
  });
});
