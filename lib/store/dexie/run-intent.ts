import { fail, ok, type Result } from '../../core/domain/result';
import type { Change, StoreError, StoreReads } from '../store';
import type { Database } from './database';
import { storeFailure } from './store-failure';
import { writeChange } from './write-change';

/** Reads, decides and writes in one transaction over all tables; a worker killed in the middle leaves nothing behind. */
export async function runIntent(
  db: Database,
  reads: StoreReads,
  key: string,
  decide: (reads: StoreReads) => Promise<Result<Change, StoreError>>,
): Promise<Result<'done' | 'already', StoreError>> {
  try {
    // asked first on its own: a transaction that may write to all tables keeps every reader waiting, and a thread that is
    // opened again asks for what was noted long ago
    if (await isKnown(db, key)) return ok('already');
    return await db.transaction('rw', db.tables, async () => {
      if (await isKnown(db, key)) return ok('already');
      const decided = await decide(reads);
      if (!decided.ok) return decided;
      await writeChange(db, key, decided.value);
      return ok('done');
    });
  } catch (thrown) {
    const error = storeFailure(thrown);
    if (!error) throw thrown;
    return fail(error);
  }
}

async function isKnown(db: Database, key: string): Promise<boolean> {
  return (await db.intents.where('key').equals(key).count()) > 0;
}
