import { domainOf, type EmailAddress } from '../domain/ids';
import type { Records } from '../domain/records';
import type { Participant, Thread } from '../domain/thread';
import { companyDomain } from './company-domain';
import { isFreeMail } from './free-mail';

/** Everyone on the thread who is not on our side, newest message first, each address once. */
export function peopleOnThread(thread: Thread, records: Pick<Records, 'rep' | 'owners'>): readonly Participant[] {
  const ours = ownSide(thread, records);
  const seen = new Map<EmailAddress, Participant>();
  for (const message of thread.messages.toReversed()) {
    for (const person of [message.from, ...message.to, ...message.cc]) {
      if (seen.has(person.email) || ours.has(person.email) || ours.has(companyDomain(domainOf(person.email)))) continue;
      seen.set(person.email, person);
    }
  }
  return [...seen.values()];
}

/** Own addresses, and own domains unless they are free mail (a rep may write from one). */
function ownSide(thread: Thread, records: Pick<Records, 'rep' | 'owners'>): ReadonlySet<string> {
  const addresses = [records.rep.email, thread.account, ...records.owners.flatMap((owner) => owner.email ?? [])];
  const domains = addresses.map((address) => companyDomain(domainOf(address))).filter((domain) => !isFreeMail(domain));
  return new Set<string>([...addresses, ...domains]);
}
