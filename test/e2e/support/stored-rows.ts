import type { Frame } from '@playwright/test';

/** Every row of one table of the store, or of all, read from the browser's own database and not through our code. */
export function storedRows(ours: Pick<Frame, 'evaluate'>, table?: string): Promise<readonly Record<string, unknown>[]> {
  return ours.evaluate(async (wanted) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: Record<string, unknown>[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const db = await settled(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        if (wanted !== undefined && store !== wanted) continue;
        rows.push(...(await settled(db.transaction(store).objectStore(store).getAll())));
      }
      db.close();
    }
    return rows;
  }, table);
}
