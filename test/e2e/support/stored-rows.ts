import type { Frame } from '@playwright/test';

/** What is only worked out from the records, whenever somebody looks. */
const workedOut = ['dealSummaries', 'forgotten', 'summaryHead', 'summaryParts'];

/** Every row of one table of the store, or of all, read from the browser's own database and not through our code. */
export function storedRows(ours: Pick<Frame, 'evaluate'>, table?: string): Promise<readonly Record<string, unknown>[]> {
  return rowsOf(ours, table ?? null, []);
}

/** The same without what is worked out from them. */
export function storedRecords(ours: Pick<Frame, 'evaluate'>): Promise<readonly Record<string, unknown>[]> {
  return rowsOf(ours, null, workedOut);
}

function rowsOf(
  ours: Pick<Frame, 'evaluate'>,
  only: string | null,
  but: readonly string[],
): Promise<readonly Record<string, unknown>[]> {
  return ours.evaluate(
    async ({ only, but }) => {
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
          if ((only !== null && store !== only) || but.includes(store)) continue;
          rows.push(...(await settled(db.transaction(store).objectStore(store).getAll())));
        }
        db.close();
      }
      return rows;
    },
    { only, but },
  );
}
