import { brief } from '../core/brief';
import type { Brief } from '../core/domain/brief';
import type { Instant } from '../core/domain/instant';
import type { DraftKind } from '../core/domain/records';
import type { Thread } from '../core/domain/thread';
import { defaultPolicy } from '../core/policy/default-policy';
import type { Decision } from '../core/policy/policy';
import type { StoreReads } from '../store/store';
import { peopleOf } from './people-of';
import { repOf } from './rep-of';

type Choice = { readonly reason?: string; readonly kind?: DraftKind; readonly decision?: Decision };

/** Everything the panel shows for a thread. Reads only; throws an error with `storeError` when the store cannot be read. */
export async function reviewThread(store: StoreReads, thread: Thread, now: Instant, choice?: Choice): Promise<Brief> {
  const [settings, records] = await Promise.all([
    store.settings(),
    store.recordsForThread({ id: thread.id, people: peopleOf(thread) }),
  ]);
  return brief(thread, { ...records, rep: repOf(settings, thread.account) }, defaultPolicy, now, choice);
}
