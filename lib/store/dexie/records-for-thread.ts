import { type DealId, domainOf, type EmailAddress, type ThreadId } from '../../core/domain/ids';
import type { Deal, Records } from '../../core/domain/records';
import { byIds } from './by-ids';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { dealContext } from './deal-context';
import { domainKeys } from './domain-keys';

/** More deals than these cannot be told apart on a panel; people's own deals come first, then the company's newest open ones. */
const MAX_DEALS = 24;
/** A mail provider entered as a company's domain joins strangers; some are enough to show the tie. */
const MAX_COMPANIES_A_DOMAIN = 20;
const MAX_DEALS_A_COMPANY = 200;

export async function recordsForThread(
  db: Database,
  thread: { readonly id: ThreadId; readonly people: readonly EmailAddress[] },
): Promise<Records> {
  const [links, contacts, byDomain] = await Promise.all([
    byIds(db, 'threadLinks', [thread.id]),
    byKeys(db, 'contacts', '_mails', thread.people),
    byKeys(db, 'companies', '_domains', domainKeys(thread.people.map(domainOf)), MAX_COMPANIES_A_DOMAIN),
  ]);
  const companies = new Set<string>([
    ...byDomain.map((company) => company.id),
    ...contacts.flatMap((contact) => (contact.companyId ? [contact.companyId] : [])),
  ]);
  const [theirs, ofCompany] = await Promise.all([
    byKeys(
      db,
      'stakeholders',
      'contactId',
      contacts.map((contact) => contact.id),
    ),
    byKeys(db, 'deals', 'companyId', [...companies], MAX_DEALS_A_COMPANY),
  ]);
  const linked = links.flatMap((link) => (link.dealId ? [link.dealId] : []));
  const deals = new Set<DealId>([
    ...linked,
    ...theirs.map((stakeholder) => stakeholder.dealId),
    ...[...ofCompany].sort(openAndNewFirst).map((deal) => deal.id),
  ]);
  return dealContext(db, {
    deals: [...deals].slice(0, MAX_DEALS),
    people: thread.people,
    contacts,
    companies: [...companies],
    threads: [thread.id],
  });
}

function openAndNewFirst(a: Deal, b: Deal): number {
  if ((a.outcome === 'open') !== (b.outcome === 'open')) return a.outcome === 'open' ? -1 : 1;
  if (a.created !== b.created) return a.created < b.created ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
