import { type DealId, domainOf, type EmailAddress, type ThreadId } from '../../core/domain/ids';
import type { Deal, Records } from '../../core/domain/records';
import { byIds } from './by-ids';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { dealContext } from './deal-context';
import { domainKeys } from './domain-keys';

/**
 * More deals than these cannot be told apart on a panel, and each costs a dozen questions. First those that most of the
 * people share, then the company's newest open ones.
 */
const MAX_DEALS = 12;
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
    ...sharedFirst(theirs.map((stakeholder) => stakeholder.dealId)),
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

/** Each deal once, by how many of the people are on it; equals keep their order. */
function sharedFirst(dealIds: readonly DealId[]): readonly DealId[] {
  const counts = new Map<DealId, number>();
  for (const id of dealIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
