import { domainOf, type EmailAddress } from '@/lib/core/domain/ids';
import type { SuppressionKind, SuppressionScope } from '@/lib/core/domain/records';
import type { Participant } from '@/lib/core/domain/thread';
import type { ReadyState } from './panel-state';
import { firstName } from './say';

export type ScopeKind = SuppressionScope['kind'];

export const suppressionNames: Readonly<Record<SuppressionKind, string>> = {
  'opted-out': 'Asked to be removed',
  declined: 'Declined',
  complained: 'Complained',
  'left-company': 'Left the company',
  'wrong-person': 'Wrong person',
  channel: 'Prefers another channel',
  'by-hand': 'My own call',
};

/** The scope in full, who it is called, and who stays reachable. */
export type ScopeChoice = { readonly scope: SuppressionScope; readonly name: string; readonly says: string };

/** `null` when the scope makes no sense here: a deal before one is matched, a company with only a free-mail address. */
export function scopeOf(kind: ScopeKind, person: Participant, state: ReadyState): ScopeChoice | null {
  const contact = state.records.contacts.find(
    (one) => one.email === person.email || one.otherEmails.includes(person.email),
  );
  const emails = contact ? [contact.email, ...contact.otherEmails] : [person.email];
  const name = firstName(person.name || person.email);
  const free = (state.brief.deal?.people ?? []).filter((one) => !emails.includes(one.email) && !one.suppressed);
  const stays =
    free.length > 0
      ? ` ${free.map((one) => firstName(one.name)).join(', ')} stay${free.length === 1 ? 's' : ''} open.`
      : '';
  const contactId = contact?.id ?? null;
  if (kind === 'person') {
    const which =
      emails.length === 1
        ? person.email
        : emails.length === 2
          ? `Both of ${name}’s addresses`
          : `All ${emails.length} addresses of ${name}`;
    return { scope: { kind, contactId, emails }, name, says: `${which}.${stays}` };
  }
  if (kind === 'channel') {
    return {
      scope: { kind, channel: 'mail', contactId, emails },
      name: `mail to ${name}`,
      says: `No mail to ${name}; phone and meetings stay open.${stays}`,
    };
  }
  const { deal } = state.brief;
  if (kind === 'deal') {
    return deal
      ? {
          scope: { kind, dealId: deal.id },
          name: deal.name,
          says: `Nobody gets mail about ${deal.name}. Other deals stay open.`,
        }
      : null;
  }
  return companyScope(emails, state);
}

function companyScope(emails: readonly EmailAddress[], state: ReadyState): ScopeChoice | null {
  const company = state.records.companies.find((one) => one.id === state.brief.deal?.company?.id);
  if (!company) return null;
  const domains = company.domains.length > 0 ? company.domains : [...new Set(emails.map(domainOf))];
  return {
    scope: { kind: 'company', companyId: company.id, domains },
    name: company.name,
    says: `Everyone at ${company.name}: ${domains.join(', ')}.`,
  };
}
