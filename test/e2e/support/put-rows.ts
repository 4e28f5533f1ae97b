import type { Page } from '@playwright/test';

export type PutRows = {
  readonly put: Readonly<Record<string, readonly object[]>>;
  readonly remove: Readonly<Record<string, readonly string[]>>;
};

/** Into the browser's own database, past our code; every deal is then told anew. */
export function putRows(ours: Page, rows: PutRows): Promise<void> {
  return ours.evaluate(async ({ put, remove }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('throughline');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = db.transaction([...db.objectStoreNames], 'readwrite');
    const done = new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    for (const [table, ids] of Object.entries(remove)) for (const id of ids) writing.objectStore(table).delete(id);
    for (const [table, all] of Object.entries(put)) for (const one of all) writing.objectStore(table).put(one);
    for (const table of ['dealSummaries', 'summaryHead', 'summaryParts']) writing.objectStore(table).clear();
    await done;
    db.close();
  }, rows);
}
