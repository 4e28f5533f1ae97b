import type { Database } from './database';
import { ERASED_KEY } from './suppression-keys';

/** The keys of erased addresses on the ledger: one of our own, and one of each workspace that moved in. */
export async function erasedKeys(db: Database): Promise<readonly string[]> {
  const keys = await db.suppressions.where('_keys').startsWith(ERASED_KEY).uniqueKeys();
  return keys.map((key) => String(key).slice(ERASED_KEY.length));
}
