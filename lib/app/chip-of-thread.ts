import type { Instant } from '../core/domain/instant';
import type { Thread } from '../core/domain/thread';
import type { ChipVerdict } from '../platform/messages';
import type { StoreReads } from '../store/store';
import { chipOfBrief, firstRunChip } from './chip-verdict';
import { verdictOfThread } from './verdict-of-thread';

/** What the chip says for a thread. Reads only; throws an error with `storeError` when the store cannot be read. */
export async function chipOfThread(store: StoreReads, thread: Thread, now: Instant): Promise<ChipVerdict> {
  const verdict = await verdictOfThread(store, thread, now);
  // a thread without a deal may be the first this store has seen
  if (verdict.match.status !== 'decided' && !(await store.hasDeals())) return firstRunChip;
  return chipOfBrief(verdict);
}
