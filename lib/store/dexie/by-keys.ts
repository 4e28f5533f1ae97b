import type { TableName } from '../store';
import type { Database } from './database';
import { fromStored, type Row, rowId } from './stored-row';

/**
 * Rows whose index holds one of the keys, each row once. One request a key, all in flight at once: with the few keys of a
 * thread that is faster than walking a cursor from key to key.
 */
export async function byKeys<Name extends TableName>(
  db: Database,
  name: Name,
  index: string,
  keys: readonly string[],
  limitEach?: number,
): Promise<readonly Row<Name>[]> {
  const found = await Promise.all(
    [...new Set(keys)].map((key) => {
      const rows = db.table<Row<Name>>(name).where(index).equals(key);
      return (limitEach === undefined ? rows : rows.limit(limitEach)).toArray();
    }),
  );
  const once = new Map<string, Row<Name>>();
  for (const row of found.flat()) once.set(rowId(name, row), fromStored(row));
  return [...once.values()];
}
