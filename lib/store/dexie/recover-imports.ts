import type { Database } from './database';
import { rollBackImport } from './roll-back-import';

/** Held by whoever imports, so that a second window does not take a running import for a dead one. */
export const IMPORT_LOCK = 'throughline-import';

/** Takes back every import whose worker died. Nothing happens while another window is importing. */
export async function recoverImports(db: Database, locks: LockManager | undefined): Promise<void> {
  const unfinished = await db.imports
    .filter((row) => row.status === 'running' || row.status === 'undoing')
    .primaryKeys();
  if (unfinished.length === 0) return;
  const takeBack = async (): Promise<void> => {
    for (const key of unfinished) await rollBackImport(db, key);
  };
  if (!locks) return takeBack();
  await locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await takeBack();
  });
}
