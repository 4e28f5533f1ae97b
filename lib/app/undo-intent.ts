import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { repOf } from './rep-of';

/** Takes the act with this key back. Refused when its records have changed since, or when the rep may not lift the suppression. */
export async function undoIntent(store: Store, { key, now }: Act): Acted {
  const settings = await store.settings();
  return store.undo(key, repOf(settings), now);
}
