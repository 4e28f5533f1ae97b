import { type BlockUse, blockUse } from '../core/measures/block-use';
import type { Store } from '../store/store';

/** What became of the mails that held each approved block, for the list of approved language (S4-14). */
export async function readBlockUse(store: Store): Promise<readonly BlockUse[]> {
  const { rows, events } = await store.exportRows();
  return blockUse(rows.touches, events);
}
