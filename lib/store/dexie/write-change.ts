import type { Change, RowIds, Rows, TableName } from '../store';
import { type Database, type Image, tableNames } from './database';
import { forgetSummaries } from './forget-summaries';
import { readSettings } from './read-settings';
import { fromStored, rowId, toStored } from './stored-row';

/** Rows that are only ever added: what was said stays said. */
const LEDGER: ReadonlySet<TableName> = new Set(['suppressions', 'lifts', 'policies']);

/** Writes within the transaction that is open and remembers what stood there before. */
export async function writeChange(db: Database, key: string, change: Change): Promise<void> {
  const images: Image[] = [];
  for (const table of tableNames) {
    images.push(...(await putRows(db, table, change.rows)));
    images.push(...(await removeRows(db, table, change.remove ?? {})));
  }
  if (change.settings) {
    const before = await readSettings(db);
    const after = { ...before, ...change.settings };
    await db.settings.put({ id: 'settings', ...after });
    images.push({ table: 'settings', id: 'settings', before, after });
  }
  // a draft's text is no part of the images: it must be gone when the rep discards it
  if (change.draft && 'discard' in change.draft) await db.drafts.delete(change.draft.threadId);
  else if (change.draft) await db.drafts.put(change.draft);
  await forgetSummaries(db, { rows: images.flatMap(bothSides), events: change.events });
  const lastSeq = await addEvents(db, key, change.events);
  // keeping a draft is the same however often it is done, and happens on every pause in typing
  if (images.length > 0 || lastSeq > 0) await db.intents.add({ key, images, lastSeq, undone: null });
}

/** A row that moved from one deal to another touches both. */
export function bothSides({ table, before, after }: Image) {
  return [
    { table, row: before },
    { table, row: after },
  ];
}

async function putRows(db: Database, table: TableName, all: Rows): Promise<readonly Image[]> {
  const rows = all[table];
  if (!rows || rows.length === 0) return [];
  const ids = rows.map((row) => rowId(table, row));
  const before = await db.table<object | undefined>(table).bulkGet(ids);
  if (LEDGER.has(table) && before.some((row) => row !== undefined))
    throw new Error(`${table} is append-only: an id was written twice`);
  await db.table(table).bulkPut(rows.map((row) => toStored(table, row)));
  return rows.map((after, at) => ({ table, id: ids[at] as string, before: plain(before[at]), after }));
}

async function removeRows(db: Database, table: TableName, all: RowIds): Promise<readonly Image[]> {
  const ids = all[table];
  if (!ids || ids.length === 0) return [];
  if (LEDGER.has(table) && ids.some((id) => !id.startsWith('sample:')))
    throw new Error(`${table} is append-only: lift instead`);
  const before = await db.table<object | undefined>(table).bulkGet([...ids]);
  await db.table(table).bulkDelete([...ids]);
  return ids.flatMap((id, at) => (before[at] ? [{ table, id, before: plain(before[at]), after: null }] : []));
}

function plain(stored: object | undefined): object | null {
  return stored ? fromStored(stored) : null;
}

/** The number of the last event written, or 0. */
export async function addEvents(db: Database, key: string, events: Change['events']): Promise<number> {
  let last = 0;
  for (const event of events) last = await db.events.add({ ...event, key });
  return last;
}
