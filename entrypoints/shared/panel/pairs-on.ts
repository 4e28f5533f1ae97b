import type { ReadyState } from '@/components/sidebar/panel-state';
import { storeErrorOf } from '@/lib/app/store-error-of';
import { threadDuplicates } from '@/lib/app/thread-duplicates';
import type { Duplicate } from '@/lib/core/matching/duplicates';
import type { Store } from '@/lib/store/store';

/** Pairs of records of which one is on this thread: its people, its deal and the deal's company. */
export async function pairsOn(store: Store, { brief, thread, records }: ReadyState): Promise<readonly Duplicate[]> {
  const mails = new Set<string>(
    thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ email }) => email)),
  );
  const here = records.contacts.filter(({ email, otherEmails }) =>
    [email, ...otherEmails].some((one) => mails.has(one)),
  );
  const { deal } = brief;
  const ids = [deal?.id, deal?.company?.id, ...here.map(({ id }) => id)].filter((id) => id !== undefined);
  // a store that cannot be read has its own place on screen
  return threadDuplicates(store, records, new Set(ids)).catch((thrown) => {
    if (!storeErrorOf(thrown)) throw thrown;
    return [];
  });
}
