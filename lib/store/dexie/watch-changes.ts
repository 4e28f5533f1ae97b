import { Dexie } from 'dexie';
import type { Database } from './database';

/** Calls once for each burst of committed changes to this database, from any tab or worker, and when the connection is closed by a newer version. */
export function watchChanges(db: Database, listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let due = false;
  const tell = (): void => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!signal.aborted) listener();
    });
  };
  const onMutated = (parts: object): void => {
    const ours = `idb://${db.name}/`;
    if (Object.keys(parts).some((part) => part.startsWith(ours))) tell();
  };
  Dexie.on('storagemutated', onMutated);
  db.on('versionchange', tell);
  signal.addEventListener('abort', () => {
    Dexie.on.storagemutated.unsubscribe(onMutated);
    db.on.versionchange.unsubscribe(tell);
  });
}
