import { expect, type Page, type Worker } from '@playwright/test';

/** Where the store stands still: in its first reads, with an intent's rows written but not committed, or committed and our code not told. */
export type HoldPoint = 'reading' | 'written' | 'committed';

/**
 * From now on the store of this page or worker stands still at that point, as it does for the moment in which a browser ends
 * them. A new page or worker is free of it. The answer waits until the point is reached. `table` = the last one written to.
 */
export async function holdStore(
  context: Page | Worker,
  point: HoldPoint,
  table: 'intents' | 'importChunks' = 'intents',
): Promise<{ reached(): Promise<void> }> {
  const evaluate = context.evaluate.bind(context) as Page['evaluate'];
  await evaluate(
    ([at, last]) => {
      const told = globalThis as { storeHeld?: boolean };
      const swallow = (event: globalThis.Event) => {
        told.storeHeld = true;
        event.stopImmediatePropagation();
      };
      // an open transaction commits when nothing is asked of it any more
      const keepOpen = (store: IDBObjectStore) => {
        store.count().onsuccess = () => keepOpen(store);
      };
      // Dexie has kept the functions of the open database, not those of its transactions
      const storeOf = IDBTransaction.prototype.objectStore;
      IDBTransaction.prototype.objectStore = function (name) {
        if (at === 'reading' && this.mode === 'readonly') this.addEventListener('complete', swallow, true);
        return storeOf.call(this, name);
      };
      const add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function (...args) {
        const request = add.apply(this, args);
        if (this.name !== last) return request;
        if (at === 'committed') this.transaction.addEventListener('complete', swallow, true);
        if (at === 'written')
          request.addEventListener('success', () => {
            told.storeHeld = true;
            keepOpen(this);
          });
        return request;
      };
    },
    [point, table] as const,
  );
  const held = () => evaluate(() => (globalThis as { storeHeld?: boolean }).storeHeld ?? false);
  return { reached: () => expect.poll(held).toBe(true) };
}
