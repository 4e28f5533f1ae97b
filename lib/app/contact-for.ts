import type { CompanyId, ContactId } from '../core/domain/ids';
import type { Contact } from '../core/domain/records';
import type { Participant } from '../core/domain/thread';

/** The contact with this address, or a new one under the act's key. Consent stays unclear until they write or give it. */
export function contactFor(
  person: Participant,
  known: readonly Contact[],
  companyId: CompanyId | null,
  key: string,
): { readonly contact: Contact; readonly isNew: boolean } {
  const found = known.find((row) => row.email === person.email || row.otherEmails.includes(person.email));
  if (found) return { contact: found, isNew: false };
  const name = person.name.trim() === '' ? person.email : person.name.trim();
  const id = `local:${key}` as ContactId;
  return {
    contact: {
      id,
      companyId,
      name,
      email: person.email,
      otherEmails: [],
      title: null,
      consent: 'unclear',
      prefers: null,
    },
    isNew: true,
  };
}
