import type { Instant } from '../core/domain/instant';
import type { Thread } from '../core/domain/thread';
import { readThread } from '../core/reading/read-thread';
import { threadVerdict } from '../core/thread-verdict';
import type { ChipVerdict } from '../platform/messages';
import type { StoreReads } from '../store/store';
import { chipOfBrief, firstRunChip } from './chip-verdict';
import { peopleOf } from './people-of';
import { repOf } from './rep-of';

/** What the chip says for a thread. Reads only; throws an error with `storeError` when the store cannot be read. */
export async function chipOfThread(store: StoreReads, thread: Thread, now: Instant): Promise<ChipVerdict> {
  const asked = Promise.all([
    store.settings(),
    store.policy(),
    store.recordsForThread({ id: thread.id, people: peopleOf(thread) }),
    store.hasDeals(),
  ]);
  // the store answers from elsewhere; the words are read meanwhile, as for a rep in this browser's zone, and remembered
  const read = nextTurn().then(() => readThread(thread, repOf({ rep: null }, thread.account)));
  const [[settings, policy, records, hasDeals]] = await Promise.all([asked, read]);
  if (!hasDeals) return firstRunChip;
  const known = { ...records, rep: repOf(settings, thread.account) };
  return chipOfBrief(threadVerdict(thread, known, policy, now));
}

/** After what waits now, so that the store's questions are on their way. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
