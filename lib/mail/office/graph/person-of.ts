import { parseEmailAddress } from '../../../core/domain/ids';
import type { Participant } from '../../../core/domain/thread';
import type { GraphMessage } from './message-schema';

/** `null` when Exchange gives an address of its own kind (a directory entry) instead of a mail address. */
export function personOf({ emailAddress }: GraphMessage['from']): Participant | null {
  const email = parseEmailAddress(emailAddress.address);
  const name = emailAddress.name?.trim() ?? '';
  return email && { email, name: name.toLowerCase() === email ? '' : name };
}

/** Names and addresses of those who wrote: a quotation's head names one of them. */
export function namesOf(rows: readonly GraphMessage[]): readonly string[] {
  const names = rows.flatMap(({ from }) => [from.emailAddress.address, from.emailAddress.name ?? '']);
  return [...new Set(names.map((name) => name.trim().toLowerCase()))].filter((name) => name.length > 2);
}
