import { expect, it } from 'vitest';
import type { Instant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import type { ImportBatch, Rows, Store } from '@/lib/store/store';
import { contact, deal, NOW, SMALL, step } from '../store/example-rows';
import { writes } from '../store/writes';

/** The part of the store's contract that is about many rows at once. */
export function testStoreImports(opened: (rows?: Rows) => Promise<Store>): void {
  const people = (from: number, to: number): Rows['contacts'] =>
    Array.from({ length: to - from }, (_, at) =>
      contact(`p${from + at}`, `Person ${from + at}`, `p${from + at}@bulk.example`, null),
    );
  const batches: readonly ImportBatch[] = [
    { create: { contacts: people(0, 30) ?? [] }, update: {} },
    { create: { contacts: people(30, 50) ?? [] }, update: { deals: [deal('rollout', 'Renamed', 'corvane')] } },
  ];
  const job = (key: string, more = batches as Iterable<ImportBatch>) => ({
    key,
    at: NOW,
    name: 'people.csv',
    batches: more,
    onProgress: () => {},
    signal: new AbortController().signal,
  });

  it('imports whole files once and takes them back', async () => {
    const store = await opened();
    const before = await store.exportRows();
    const progress: number[] = [];
    expect(await store.importRows({ ...job('i1'), onProgress: (rows) => progress.push(rows) })).toEqual(ok('done'));
    expect(await store.importRows(job('i1'))).toEqual(ok('already'));
    expect(progress).toEqual([30, 51]);
    expect(await store.counts()).toMatchObject({ contacts: 53 });
    expect(await store.imports()).toMatchObject([
      { key: 'i1', name: 'people.csv', created: 50, updated: 1, status: 'done' },
    ]);
    expect(await store.undoImport('i1', NOW)).toEqual(ok({ removed: 50, restored: 1, kept: 0 }));
    expect((await store.exportRows()).rows).toEqual(before.rows);
    expect(await store.imports()).toMatchObject([{ status: 'undone' }]);
  });

  it('leaves nothing when it is cancelled, clashes or breaks', async () => {
    const store = await opened();
    const before = await store.exportRows();
    const stop = new AbortController();
    expect(await store.importRows({ ...job('i1'), onProgress: () => stop.abort(), signal: stop.signal })).toEqual(
      ok('cancelled'),
    );
    expect((await store.exportRows()).rows).toEqual(before.rows);
    const clash = [...batches, { create: { contacts: [SMALL.contacts[0] as never] }, update: {} }];
    expect(await store.importRows(job('i2', clash))).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect((await store.exportRows()).rows).toEqual(before.rows);
    function* broken(): Iterable<ImportBatch> {
      yield* batches;
      throw new Error('bug in the plan');
    }
    await expect(store.importRows(job('i3', broken()))).rejects.toThrow('bug in the plan');
    expect((await store.exportRows()).rows).toEqual(before.rows);
  });

  it('keeps what was worked on since when an import is taken back', async () => {
    const store = await opened({});
    await store.importRows(job('i1', [{ create: SMALL, update: {} }]));
    await store.intent(
      'k1',
      writes({
        rows: { nextSteps: [step('n1', 'rollout')] },
        events: [{ at: NOW, kind: 'step-accepted', dealId: SMALL.deals[0]?.id as never, threadId: null, data: {} }],
      }),
    );
    expect(await store.undoImport('i1', (NOW + 5) as Instant)).toMatchObject({ ok: true, value: { kept: 6 } });
    const { rows } = await store.exportRows();
    expect(rows.deals.map((row) => row.id)).toEqual(['local:rollout']);
    expect(rows.contacts.map((row) => row.id).sort()).toEqual(['local:marta', 'local:tomas']);
  });

  it('changes settings with the last row, and takes back those that nobody changed since', async () => {
    const store = await opened();
    const before = await store.settings();
    const stop = new AbortController();
    const settings = { guard: 'off', sample: true } as const;
    const cut = { ...job('i1'), settings, onProgress: () => stop.abort(), signal: stop.signal };
    expect(await store.importRows(cut)).toEqual(ok('cancelled'));
    expect(await store.settings()).toEqual(before);
    expect(await store.importRows({ ...job('i2'), settings })).toEqual(ok('done'));
    expect(await store.settings()).toEqual({ ...before, ...settings });
    await store.intent('k1', writes({ settings: { guard: 'warn' } }));
    await store.undoImport('i2', NOW);
    expect(await store.settings()).toEqual({ ...before, guard: 'warn' });
  });
}
