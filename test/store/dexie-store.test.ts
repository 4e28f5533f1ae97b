import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { testStore } from '../contract/store';

testStore('dexie on fake-indexeddb', async () => {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  const stores = [dexieStore({ idb, locks: null })];
  return {
    store: stores[0] as ReturnType<typeof dexieStore>,
    async another() {
      const store = dexieStore({ idb, locks: null });
      stores.push(store);
      return store;
    },
    async close() {
      for (const store of stores) store.close();
    },
  };
});
