import type { Instant } from '../core/domain/instant';
import type { Thread } from '../core/domain/thread';
import { readThread } from '../core/reading/read-thread';
import { type ThreadVerdict, threadVerdict } from '../core/thread-verdict';
import type { StoreReads } from '../store/store';
import { peopleOf } from './people-of';
import { repOf } from './rep-of';

/** The verdict without what only the panel shows. Reads only; throws an error with `storeError` when the store cannot be read. */
export async function verdictOfThread(store: StoreReads, thread: Thread, now: Instant): Promise<ThreadVerdict> {
  const asked = Promise.all([
    store.settings(),
    store.policy(),
    store.recordsForThread({ id: thread.id, people: peopleOf(thread) }),
  ]);
  // the store answers from elsewhere; the words are read meanwhile, as for a rep in this browser's zone, and remembered
  const read = nextTurn().then(() => readThread(thread, repOf({ rep: null }, thread.account)));
  const [[settings, policy, records]] = await Promise.all([asked, read]);
  return threadVerdict(thread, { ...records, rep: repOf(settings, thread.account) }, policy, now);
}

/** After what waits now, so that the store's questions are on their way. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
