import { type EmailAddress, parseEmailAddress } from '../../core/domain/ids';
import type { Participant } from '../../core/domain/thread';
import type { OfficeAddress } from './office-host';

/** `null` when Exchange gives an address of its own kind (a directory entry) instead of a mail address. */
export function personOf(address: OfficeAddress | null | undefined): Participant | null {
  const email = parseEmailAddress(address?.emailAddress ?? '');
  const name = address?.displayName?.trim() ?? '';
  return email && { email, name: name.toLowerCase() === email ? '' : name };
}

export function peopleOf(addresses: readonly OfficeAddress[]): readonly Participant[] {
  return addresses.map(personOf).filter((person) => person !== null);
}

export function emailsOf(addresses: readonly OfficeAddress[]): readonly EmailAddress[] {
  return [...new Set(peopleOf(addresses).map(({ email }) => email))];
}
