import type { TableName } from '../store';
import type { Database } from './database';
import { fromStored, type Row } from './stored-row';

/** The rows of these ids that exist. */
export async function byIds<Name extends TableName>(
  db: Database,
  name: Name,
  ids: readonly string[],
): Promise<readonly Row<Name>[]> {
  if (ids.length === 0) return [];
  const rows = await db.table<Row<Name> | undefined>(name).bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined).map((row) => fromStored(row));
}
