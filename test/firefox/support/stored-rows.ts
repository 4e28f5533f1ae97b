import type { Page } from 'puppeteer-core';

/** Every row of a table, read from the browser’s own database and not through our code. */
export function storedRows(ours: Page, table: string): Promise<readonly Record<string, unknown>[]> {
  return ours.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [known] = await indexedDB.databases();
    const db = await settled(indexedDB.open(known?.name ?? ''));
    const rows = await settled(db.transaction(name).objectStore(name).getAll());
    db.close();
    return rows as Record<string, unknown>[];
  }, table);
}
