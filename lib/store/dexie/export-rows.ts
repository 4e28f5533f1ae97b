import type { Event } from '../../core/domain/event';
import type { Rows, Settings, TableName } from '../store';
import { type Database, tableNames } from './database';
import { readSettings } from './read-settings';
import { fromStored } from './stored-row';

type AllRows<Name extends TableName> = { readonly [Each in Name]: Required<Rows>[Each] };

/** Without index keys. */
export async function allRows<Name extends TableName>(db: Database, tables: readonly Name[]): Promise<AllRows<Name>> {
  const rows: Partial<Record<TableName, readonly object[]>> = {};
  for (const table of tables) rows[table] = (await db.table<object>(table).toArray()).map(fromStored);
  return rows as AllRows<Name>;
}

/** Everything as it stands at one moment, without drafts: their text is not a record. */
export async function exportRows(
  db: Database,
): Promise<{ readonly rows: Required<Rows>; readonly events: readonly Event[]; readonly settings: Settings }> {
  return db.transaction('r', db.tables, async () => ({
    rows: await allRows(db, tableNames),
    events: await db.events.toArray(),
    settings: await readSettings(db),
  }));
}
