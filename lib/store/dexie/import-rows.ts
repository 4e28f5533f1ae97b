import type { Event } from '../../core/domain/event';
import { fail, ok, type Result } from '../../core/domain/result';
import { sameRow } from '../../core/domain/same-row';
import type { ImportBatch, ImportJob, Rows, Settings, StoreError } from '../store';
import { type Database, type ImportChunk, type ImportRow, tableNames } from './database';
import { dealSummaries } from './deal-summaries';
import { dropSummaries, isTold } from './forget-summaries';
import { readSettings } from './read-settings';
import { rollBackImport } from './roll-back-import';
import { storeFailure } from './store-failure';
import { fromStored, rowId, toStored } from './stored-row';
import { addEvents } from './write-change';

type Imported = Result<'done' | 'already' | 'cancelled', StoreError>;

/** The next start takes it back (`recover-imports.ts`); until then the rows are in sight. */
const HALF_DONE = 'What was written so far could not be taken back now; it goes when Throughline starts again.';

/**
 * Decision: chunks go straight to the live tables, each in a transaction with a note of what it wrote; the import counts only
 * when its last chunk has set it `done`. Rationale: one transaction over everything would keep every reader, the send guard
 * too, waiting for ten seconds and more. Consequence: rows show while the import runs, and whoever opens the store after a
 * killed worker takes an unfinished import back (`recover-imports.ts`).
 */
export async function importRows(db: Database, job: ImportJob): Promise<Imported> {
  const done = await written(db, job);
  if (done.ok && done.value === 'done') await summarise(db);
  return done;
}

/** So that the workspace opens at once; what is not made here, on a full disk too, is made when it opens. */
async function summarise(db: Database): Promise<void> {
  await dealSummaries(db, { after: 0 }).catch((thrown: unknown) => {
    if (!storeFailure(thrown)) throw thrown;
  });
}

async function written(db: Database, job: ImportJob): Promise<Imported> {
  try {
    const known = await db.imports.get(job.key);
    if (known) return ok('already');
    await db.imports.add(await newImport(db, job));
    return await writeAll(db, job);
  } catch (thrown) {
    // a full disk must not leave half an import behind
    const back = await rollBackImport(db, job.key).then(
      () => true,
      () => false,
    );
    const error = storeFailure(thrown) ?? clash(thrown);
    if (!error) throw thrown;
    return fail(back ? error : { ...error, detail: `${error.detail} ${HALF_DONE}` });
  }
}

async function newImport(db: Database, job: ImportJob): Promise<ImportRow> {
  const last = await db.events.orderBy('seq').last();
  return {
    key: job.key,
    name: job.name,
    at: job.at,
    created: 0,
    updated: 0,
    status: 'running',
    lastSeq: last?.seq ?? 0,
  };
}

async function writeAll(db: Database, job: ImportJob): Promise<Result<'done' | 'cancelled', StoreError>> {
  let index = 0;
  let created = 0;
  let updated = 0;
  for (const batch of job.batches) {
    if (job.signal.aborted) {
      await rollBackImport(db, job.key);
      return ok('cancelled');
    }
    await writeChunk(db, job.key, index, batch);
    index += 1;
    created += countOf(batch.create);
    updated += countOf(batch.update);
    job.onProgress(created + updated);
  }
  await db.transaction('rw', db.imports, db.events, db.settings, async () => {
    const settings = job.settings ? { settings: await changeSettings(db, job.settings) } : {};
    await db.imports.update(job.key, { status: 'done', created, updated, ...settings });
    await addEvents(db, job.key, [
      { at: job.at, kind: 'imported', dealId: null, threadId: null, data: { created, updated } },
    ]);
  });
  return ok('done');
}

/** What was changed, as it was and as it is now. */
async function changeSettings(db: Database, after: Partial<Settings>): Promise<NonNullable<ImportRow['settings']>> {
  const before = await readSettings(db);
  await db.settings.put({ id: 'settings', ...before, ...after });
  const kept = Object.keys(after).map((field) => [field, before[field as keyof Settings]]);
  return { before: Object.fromEntries(kept), after };
}

async function writeChunk(db: Database, key: string, index: number, batch: ImportBatch): Promise<void> {
  const used = tableNames.filter((table) => size(batch.create, table) + size(batch.update, table) > 0);
  const events = batch.events ?? [];
  const tables = [
    ...used.map((table) => db.table(table)),
    db.importChunks,
    ...[db.dealSummaries, db.forgotten, db.summaryHead, db.summaryParts],
    ...(events.length > 0 ? [db.events] : []),
  ];
  await db.transaction('rw', tables, async () => {
    const created: ImportChunk['created'][number][] = [];
    const updated: ImportChunk['updated'][number][] = [];
    for (const table of used) {
      const fresh = batch.create[table] ?? [];
      if (fresh.length > 0) {
        await db.table(table).bulkAdd(fresh.map((row) => toStored(table, row)));
        created.push({ table, ids: fresh.map((row) => rowId(table, row)) });
      }
      updated.push(...(await replaceRows(db, table, batch.update)));
    }
    if (events.length > 0 || used.some(isTold)) await dropSummaries(db);
    const numbers = await addOldEvents(db, events);
    await db.importChunks.add({ key, index, created, updated, events: numbers });
  });
}

/** Events of an own export keep their key and get new numbers. */
async function addOldEvents(db: Database, events: readonly Event[]): Promise<readonly number[]> {
  if (events.length === 0) return [];
  return db.events.bulkAdd(
    events.map(({ seq, ...event }) => event),
    { allKeys: true },
  );
}

async function replaceRows(db: Database, table: keyof Rows, rows: Rows): Promise<ImportChunk['updated']> {
  const wanted = rows[table] ?? [];
  if (wanted.length === 0) return [];
  const ids = wanted.map((row) => rowId(table, row));
  const before = await db.table<object | undefined>(table).bulkGet(ids);
  await db.table(table).bulkPut(wanted.map((row) => toStored(table, row)));
  return wanted.flatMap((after, at) => {
    const stored = before[at];
    if (!stored) throw Object.assign(new Error('row to update is gone'), { name: 'ConstraintError' });
    const plain = fromStored(stored);
    return sameRow(plain, after) ? [] : [{ table, id: ids[at] as string, before: plain, after }];
  });
}

/** Records were made or removed between preview and import. */
function clash(thrown: unknown): StoreError | null {
  const name = thrown instanceof Error ? thrown.name : '';
  if (name !== 'ConstraintError' && name !== 'BulkError') return null;
  return {
    kind: 'refused',
    detail: 'The records changed since the preview. Nothing was imported. Look at the preview again, then import.',
  };
}

function countOf(rows: Rows): number {
  return tableNames.reduce((sum, table) => sum + size(rows, table), 0);
}

function size(rows: Rows, table: keyof Rows): number {
  return rows[table]?.length ?? 0;
}
