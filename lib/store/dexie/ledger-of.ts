import { domainOf, type EmailAddress } from '../../core/domain/ids';
import type { Contact, Deal } from '../../core/domain/records';
import type { Ledger } from '../store';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { domainKeys } from './domain-keys';

type Named = {
  readonly people: readonly EmailAddress[];
  readonly contacts: readonly Contact[];
  readonly companies: readonly string[];
  readonly deals: readonly Pick<Deal, 'id'>[];
};

/** Every suppression that names one of them in any way, with its lifts. */
export async function ledgerOf(db: Database, { people, contacts, companies, deals }: Named): Promise<Ledger> {
  const mails = new Set([...people, ...contacts.flatMap((contact) => [contact.email, ...contact.otherEmails])]);
  const keys = [
    ...[...mails].map((mail) => `mail:${mail}`),
    ...domainKeys([...new Set([...mails].map(domainOf))]).map((domain) => `domain:${domain}`),
    ...contacts.map((contact) => `contact:${contact.id}`),
    ...companies.map((company) => `company:${company}`),
    ...deals.map((deal) => `deal:${deal.id}`),
  ];
  const suppressions = await byKeys(db, 'suppressions', '_keys', keys);
  const lifts = await byKeys(
    db,
    'lifts',
    'lifts',
    suppressions.map((row) => row.id),
  );
  return { suppressions, lifts };
}
