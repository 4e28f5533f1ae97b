import type { ReadyState } from '@/components/sidebar/panel-state';
import { threadDuplicates } from '@/lib/app/thread-duplicates';
import type { Duplicate } from '@/lib/core/matching/duplicates';

/** Pairs of records of which one is on this thread: its people, its deal and the deal's company. */
export function pairsOn({ brief, thread, records }: ReadyState): readonly Duplicate[] {
  const mails = new Set<string>(
    thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ email }) => email)),
  );
  const here = records.contacts.filter(({ email, otherEmails }) =>
    [email, ...otherEmails].some((one) => mails.has(one)),
  );
  const { deal } = brief;
  const ids = [deal?.id, deal?.company?.id, ...here.map(({ id }) => id)].filter((id) => id !== undefined);
  return threadDuplicates(records, new Set(ids));
}
