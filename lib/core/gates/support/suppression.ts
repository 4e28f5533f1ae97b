import { domainOf, type EmailAddress } from '../../domain/ids';
import type { Contact, Deal } from '../../domain/records';
import type { SuppressionScope } from '../../domain/suppression';

type Around = { readonly deal: Deal; readonly mails: ReadonlySet<string>; readonly contacts: ReadonlySet<string> };

/** Whether a suppression can matter around this deal at all; `covers` then says whom it holds. */
export function concerns(scope: SuppressionScope, around: Around): boolean {
  switch (scope.kind) {
    case 'deal':
      return scope.dealId === around.deal.id;
    case 'company':
      if (scope.companyId !== null && scope.companyId === around.deal.companyId) return true;
      return [...around.mails].some((mail) => inDomains(mail as EmailAddress, scope.domains));
    default:
      if (scope.contactId !== null && around.contacts.has(scope.contactId)) return true;
      return scope.emails.some((mail) => around.mails.has(mail));
  }
}

type Person = { readonly email: EmailAddress; readonly contact: Contact | null };

/** Whether mail to this person on this deal is suppressed. A person is all their known addresses. */
export function covers(scope: SuppressionScope, person: Person, deal: Deal): boolean {
  switch (scope.kind) {
    case 'deal':
      return scope.dealId === deal.id;
    case 'company':
      if (scope.companyId !== null && scope.companyId === deal.companyId) return true;
      if (scope.companyId !== null && scope.companyId === person.contact?.companyId) return true;
      return inDomains(person.email, scope.domains);
    case 'channel':
      return scope.channel === 'mail' && names(scope, person);
    case 'person':
      return names(scope, person);
  }
}

function names(scope: Extract<SuppressionScope, { kind: 'person' | 'channel' }>, { email, contact }: Person): boolean {
  if (scope.emails.includes(email)) return true;
  if (!contact) return false;
  if (scope.contactId === contact.id) return true;
  return [contact.email, ...contact.otherEmails].some((mail) => scope.emails.includes(mail));
}

/** A company's mail lives under its domains and their subdomains. */
function inDomains(mail: EmailAddress, domains: readonly string[]): boolean {
  const domain = domainOf(mail);
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
