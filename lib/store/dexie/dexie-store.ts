import { fail, ok } from '../../core/domain/result';
import type { Store, StoreReads } from '../store';
import { type Database, type IdbFactory, makeDatabase } from './database';
import { dealSummaries } from './deal-summaries';
import { erasePerson } from './erase-person';
import { allRows, exportRows } from './export-rows';
import { forgetWords } from './forget-words';
import { importRows } from './import-rows';
import { migrations } from './migrations';
import { IMPORT_LOCK, recoverImports } from './recover-imports';
import { rollBackImport } from './roll-back-import';
import { runIntent } from './run-intent';
import { storeFailure } from './store-failure';
import { storeReads } from './store-reads';
import { undoIntent } from './undo-intent';
import { watchChanges } from './watch-changes';
import { addEvents } from './write-change';

type Options = {
  /** The browser's own when left out. */
  readonly idb?: IdbFactory;
  /** The browser's own when left out; `null` = this is the only window (tests). */
  readonly locks?: LockManager | null;
  readonly name?: string;
};

/** The records in IndexedDB. Opens with the first question; a failing read throws an error that carries `storeError`. */
export function dexieStore({
  idb,
  locks = globalThis.navigator?.locks,
  name = 'throughline',
}: Options = {}): Store & { close(): void } {
  const db = makeDatabase(name, idb);
  const importLocks = locks ?? undefined;
  guardVersion(db);
  let recovered: Promise<void> | null = null;
  // once for each window: an import cut off by a killed worker must not be half there
  const recover = (): Promise<void> => {
    recovered ??= recoverImports(db, importLocks).catch((thrown: unknown) => {
      recovered = null;
      throw thrown;
    });
    return recovered;
  };
  const outside = storeReads(db, (tables, read) =>
    told(() => recover().then(() => (tables ? db.transaction('r', [...tables], read) : read()))),
  );
  const inside: StoreReads = storeReads(db, (_tables, read) => read());
  return {
    ...outside,
    intent: (key, decide) => result(recover, () => runIntent(db, inside, key, decide)),
    undo: (key, by, at) => result(recover, () => undoIntent(db, key, by, at)),
    importRows: (job) => result(recover, () => alone(importLocks, () => importRows(db, job))),
    undoImport: (key, at) =>
      result(recover, () =>
        alone(importLocks, async () => {
          const done = await rollBackImport(db, key);
          await addEvents(db, `undo:${key}`, [
            { at, kind: 'import-undone', dealId: null, threadId: null, data: { ...done } },
          ]);
          return ok(done);
        }),
      ),
    erasePerson: (key, { email, by, at }) =>
      result(recover, async () => ok(await erasePerson(db, { key, email, by, at }))),
    forgetWords: (before, drafts) => result(recover, async () => ok(await forgetWords(db, before, drafts))),
    imports: () =>
      told(async () => {
        const rows = await db.imports.toArray();
        const list = rows.map(({ lastSeq, settings, status, ...row }) => ({
          ...row,
          status: status === 'undoing' ? ('running' as const) : status,
        }));
        return list.sort((a, b) => b.at - a.at);
      }),
    allRows: (tables) => told(() => recover().then(() => db.transaction('r', [...tables], () => allRows(db, tables)))),
    dealSummaries: (asked) => told(() => recover().then(() => dealSummaries(db, asked))),
    eventsAfter: (seq, limit = Number.POSITIVE_INFINITY) =>
      told(() => recover().then(() => db.events.where('seq').above(seq).limit(limit).toArray())),
    exportRows: () => told(() => recover().then(() => exportRows(db))),
    onChange: (listener, signal) => watchChanges(db, listener, signal),
    close: () => db.close(),
  };
}

/** An older window gives way to a newer one, and never writes into a newer shape. */
function guardVersion(db: Database): void {
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    // keeps Dexie from opening it again with the next question
    return false;
  });
  db.on(
    'ready',
    () => {
      // Dexie opens a newer database as if it were its own; the native version is ours × 10
      const version = Math.floor(db.backendDB().version / 10);
      if (version > migrations.length) throw Object.assign(new Error('database is newer'), { name: 'VersionError' });
    },
    true,
  );
}

/** Runs while no other window imports. */
function alone<T>(locks: LockManager | undefined, act: () => Promise<T>): Promise<T> {
  return locks ? (locks.request(IMPORT_LOCK, act) as Promise<T>) : act();
}

async function result<T extends { readonly ok: boolean }>(
  recover: () => Promise<void>,
  act: () => Promise<T>,
): Promise<T | ReturnType<typeof fail<NonNullable<ReturnType<typeof storeFailure>>>>> {
  try {
    await recover();
    return await act();
  } catch (thrown) {
    const error = storeFailure(thrown);
    if (!error) throw thrown;
    return fail(error);
  }
}

async function told<T>(read: () => PromiseLike<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    const storeError = storeFailure(thrown);
    if (!storeError) throw thrown;
    throw Object.assign(new Error(storeError.detail), { storeError });
  }
}
