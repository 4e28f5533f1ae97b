import type { EmailAddress } from '../core/domain/ids';
import type { Thread } from '../core/domain/thread';

/** Every address on the thread once, the mailbox's own left out. */
export function peopleOf(thread: Thread): readonly EmailAddress[] {
  const people = new Set<EmailAddress>();
  for (const message of thread.messages) {
    for (const person of [message.from, ...message.to, ...message.cc]) people.add(person.email);
  }
  people.delete(thread.account);
  return [...people];
}
