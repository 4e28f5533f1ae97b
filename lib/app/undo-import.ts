import type { Result } from '../core/domain/result';
import type { Store, StoreError } from '../store/store';
import type { Act } from './act';

type Undone = { readonly removed: number; readonly restored: number; readonly kept: number };

/** Takes an import back. `kept`: deals worked on since with their people, and everybody it put on the ledger. */
export function undoImport(store: Store, { key, now }: Act): Promise<Result<Undone, StoreError>> {
  return store.undoImport(key, now);
}
