import { domainOf, type EmailAddress } from '@/lib/core/domain/ids';
import type { SuppressionKind, SuppressionScope } from '@/lib/core/domain/suppression';
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

/** `null` when the scope makes no sense here: a deal before one is matched, a company that is not known. */
export function scopeOf(kind: ScopeKind, person: Participant, state: ReadyState): ScopeChoice | null {
  const contact = state.records.contacts.find(
    (one) => one.email === person.email || one.otherEmails.includes(person.email),
  );
  const emails = contact ? [contact.email, ...contact.otherEmails] : [person.email];
  if (kind === 'company') return companyScope(emails, state);
  if (kind === 'deal') return dealScope(state);
  const name = firstName(person.name || person.email);
  const who = { contactId: contact?.id ?? null, emails };
  const stays = whoStays(emails, state);
  if (kind === 'person') return { scope: { kind, ...who }, name, says: `${whichAddresses(emails, name)}.${stays}` };
  return {
    scope: { kind, channel: 'mail', ...who },
    name: `mail to ${name}`,
    says: `No mail to ${name}; phone and meetings stay open.${stays}`,
  };
}

function whichAddresses(emails: readonly EmailAddress[], name: string): string {
  if (emails.length === 1) return emails[0] ?? name;
  return emails.length === 2 ? `Both of ${name}’s addresses` : `All ${emails.length} addresses of ${name}`;
}

function whoStays(emails: readonly EmailAddress[], state: ReadyState): string {
  const free = (state.brief.deal?.people ?? []).filter((one) => !emails.includes(one.email) && !one.suppressed);
  if (free.length === 0) return '';
  return ` ${free.map((one) => firstName(one.name)).join(', ')} stay${free.length === 1 ? 's' : ''} open.`;
}

function dealScope({ brief: { deal } }: ReadyState): ScopeChoice | null {
  if (!deal) return null;
  const says = `Nobody gets mail about ${deal.name}. Other deals stay open.`;
  return { scope: { kind: 'deal', dealId: deal.id }, name: deal.name, says };
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
