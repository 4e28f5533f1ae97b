import { sameRow } from '../../core/domain/same-row';
import type { Settings } from '../store';
import type { Database, ImportChunk, ImportRow } from './database';
import { dropSummaries } from './forget-summaries';
import { readSettings } from './read-settings';
import { fromStored, toStored } from './stored-row';
import { type WorkedOn, worked } from './worked-on';

export type RolledBack = { readonly removed: number; readonly restored: number; readonly kept: number };

/** Chunk by chunk, newest first; may be stopped and begun again at any point. Rows changed since by somebody else stay. */
export async function rollBackImport(db: Database, key: string): Promise<RolledBack> {
  const record = await db.imports.get(key);
  if (!record || record.status === 'undone') return { removed: 0, restored: 0, kept: 0 };
  await db.imports.update(key, { status: 'undoing' });
  const keep = await keptBy(db, record);
  const total = { removed: 0, restored: 0, kept: 0 };
  const indexes = await chunksOf(db, key).primaryKeys();
  for (const id of indexes.toReversed()) {
    const done = await takeChunkBack(db, id, keep);
    total.removed += done.removed;
    total.restored += done.restored;
    total.kept += done.kept;
  }
  await restoreSettings(db, record);
  await db.imports.update(key, { status: 'undone' });
  return total;
}

/** An import that was finished has put people on the ledger, and who asked not to be written to stays there. */
async function keptBy(db: Database, record: ImportRow): Promise<WorkedOn> {
  const own = new Set<number>();
  await chunksOf(db, record.key).each((chunk) => {
    for (const number of chunk.events) own.add(number);
  });
  const keep = await worked(db, record.lastSeq, own);
  if (record.created + record.updated === 0) return keep;
  const [suppressions, lifts] = await Promise.all([
    db.suppressions.toCollection().primaryKeys(),
    db.lifts.toCollection().primaryKeys(),
  ]);
  return { ...keep, suppressions: new Set(suppressions), lifts: new Set(lifts) };
}

function chunksOf(db: Database, key: string) {
  return db.importChunks.where('[key+index]').between([key, 0], [key, Number.POSITIVE_INFINITY]);
}

async function takeChunkBack(db: Database, id: [string, number], keep: WorkedOn): Promise<RolledBack> {
  return db.transaction('rw', db.tables, async () => {
    const chunk = await db.importChunks.get(id);
    if (!chunk) return { removed: 0, restored: 0, kept: 0 };
    let removed = 0;
    let kept = 0;
    for (const { table, ids } of chunk.created) {
      const going = ids.filter((row) => !keep[table]?.has(row));
      await db.table(table).bulkDelete(going);
      removed += going.length;
      kept += ids.length - going.length;
    }
    await db.events.bulkDelete([...chunk.events]);
    const restored = await restoreRows(db, chunk);
    await dropSummaries(db);
    await db.importChunks.delete(id);
    return { removed, restored, kept };
  });
}

async function restoreRows(db: Database, chunk: ImportChunk): Promise<number> {
  let restored = 0;
  for (const { table, id, before, after } of chunk.updated) {
    const now = await db.table<object | undefined>(table).get(id);
    if (!now || !sameRow(fromStored(now), after)) continue;
    await db.table(table).put(toStored(table, before));
    restored += 1;
  }
  return restored;
}

/** What the rep set otherwise since stays. */
async function restoreSettings(db: Database, { settings }: ImportRow): Promise<void> {
  if (!settings) return;
  await db.transaction('rw', db.settings, async () => {
    const now = await readSettings(db);
    const own = Object.entries(settings.after).filter(([field, after]) => sameRow(now[field as keyof Settings], after));
    const back = own.map(([field]) => [field, settings.before[field as keyof Settings]]);
    await db.settings.put({ id: 'settings', ...now, ...Object.fromEntries(back) });
  });
}
