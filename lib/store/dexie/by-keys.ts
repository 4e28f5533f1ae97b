import { Dexie } from 'dexie';
import type { TableName } from '../store';
import type { Database } from './database';
import { fromStored, type Row, rowId } from './stored-row';

/**
 * Rows whose index holds one of the keys, each row once. One request a key, all in flight at once: with the few keys of a
 * thread that is faster than walking a cursor from key to key. A thread of twelve people asks hundreds, so within a
 * transaction they go to the browser without Dexie's wrapping of each.
 */
export async function byKeys<Name extends TableName>(
  db: Database,
  name: Name,
  index: string,
  keys: readonly string[],
  limitEach?: number,
): Promise<readonly Row<Name>[]> {
  const unique = [...new Set(keys)];
  const transaction = Dexie.currentTransaction?.idbtrans;
  const found = transaction
    ? await allAtOnce<Row<Name>>(transaction.objectStore(name).index(index), unique, limitEach)
    : await Promise.all(unique.map((key) => oneByOne<Row<Name>>(db, name, index, key, limitEach)));
  const once = new Map<string, Row<Name>>();
  for (const row of found.flat()) once.set(rowId(name, row), fromStored(row));
  return [...once.values()];
}

function allAtOnce<T>(index: IDBIndex, keys: readonly string[], limit?: number): PromiseLike<readonly T[][]> {
  return new Dexie.Promise<readonly T[][]>((resolve, reject) => {
    const found: T[][] = keys.map(() => []);
    let open = keys.length;
    if (open === 0) resolve(found);
    keys.forEach((key, nth) => {
      const request = index.getAll(key, limit);
      request.onsuccess = () => {
        found[nth] = request.result;
        open--;
        if (open === 0) resolve(found);
      };
      request.onerror = () => reject(request.error);
    });
  });
}

function oneByOne<T>(db: Database, name: TableName, index: string, key: string, limit?: number): PromiseLike<T[]> {
  const rows = db.table<T>(name).where(index).equals(key);
  return (limit === undefined ? rows : rows.limit(limit)).toArray();
}
