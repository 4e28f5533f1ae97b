import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import { exportRecords } from '@/lib/app/export-records';
import type { ImportPlan } from '@/lib/app/import/import-plan';
import { ok } from '@/lib/core/domain/result';
import type { SuppressionScope } from '@/lib/core/domain/suppression';
import type { CrmConnector } from '@/lib/crm/crm-connector';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Change, Store } from '@/lib/store/store';
import { fileOf, read } from '../crm/file';
import { NOW } from '../store/example-rows';
import { imported } from './plan-and-import';

let acts = 0;

export function emptyStore(): Store {
  return dexieStore({ idb: { indexedDB: new IDBFactory(), IDBKeyRange }, locks: null });
}

export async function storeOf(...changes: readonly Partial<Change>[]): Promise<Store> {
  const store = emptyStore();
  for (const change of changes) await act(store, change);
  return store;
}

export async function act(store: Store, change: Partial<Change>): Promise<void> {
  acts += 1;
  expect(await store.intent(`act-${acts}`, async () => ok({ rows: {}, events: [], ...change }))).toEqual(ok('done'));
}

export async function exported(store: Store): Promise<CrmConnector> {
  const { name, parts } = await exportRecords(store, NOW);
  const file = await read(fileOf(...parts), name);
  if (!file.ok || file.value.kind !== 'own-export') throw new Error('not read');
  return file.value.connector;
}

export async function move(from: Store, to: Store, key = 'move'): Promise<ImportPlan> {
  return imported(to, await exported(from), key);
}

/** Whom the ledger holds, whatever the day. */
export async function inForce(store: Store): Promise<readonly SuppressionScope[]> {
  const { suppressions, lifts } = await store.allRows(['suppressions', 'lifts']);
  const lifted = new Set(lifts.map((row) => row.lifts));
  return suppressions.filter((row) => !lifted.has(row.id)).map((row) => row.scope);
}
