import type { StoreError } from '../store/store';

/** What a failed read of the store means for the rep; `null` when the error is something else. */
export function storeErrorOf(thrown: unknown): StoreError | null {
  if (!(thrown instanceof Error) || !('storeError' in thrown)) return null;
  return thrown.storeError as StoreError;
}
