import type { Event } from '../../core/domain/event';
import type { Rows, Settings, TableName } from '../store';
import { type Database, tableNames } from './database';
import { readSettings } from './read-settings';
import { fromStored } from './stored-row';

/** Everything as it stands at one moment, without index keys and without drafts (their text is not a record). */
export async function exportRows(
  db: Database,
): Promise<{ readonly rows: Required<Rows>; readonly events: readonly Event[]; readonly settings: Settings }> {
  return db.transaction('r', db.tables, async () => {
    const rows: Partial<Record<TableName, readonly object[]>> = {};
    for (const table of tableNames) rows[table] = (await db.table<object>(table).toArray()).map(fromStored);
    return { rows: rows as Required<Rows>, events: await db.events.toArray(), settings: await readSettings(db) };
  });
}
