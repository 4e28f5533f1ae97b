import { brief } from '../core/brief';
import type { Brief } from '../core/domain/brief';
import type { Instant } from '../core/domain/instant';
import type { DraftKind } from '../core/domain/records';
import type { Thread } from '../core/domain/thread';
import type { Decision } from '../core/policy/policy';
import type { StoreReads } from '../store/store';
import { peopleOf } from './people-of';
import { repOf } from './rep-of';

type Choice = { readonly reason?: string; readonly kind?: DraftKind; readonly decision?: Decision };

/** Everything the panel shows for a thread. Reads only; throws an error with `storeError` when the store cannot be read. */
export async function reviewThread(store: StoreReads, thread: Thread, now: Instant, choice?: Choice): Promise<Brief> {
  const [settings, policy, records] = await Promise.all([
    store.settings(),
    store.policy(),
    store.recordsForThread({ id: thread.id, people: peopleOf(thread) }),
  ]);
  return brief(thread, { ...records, rep: repOf(settings, thread.account) }, policy, now, choice);
}
