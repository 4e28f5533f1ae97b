import { erasedMail, isErasedMail, keyOfErased } from '../../core/domain/erased-mail';
import { domainOf, type EmailAddress } from '../../core/domain/ids';
import type { Contact, Deal } from '../../core/domain/records';
import type { Suppression } from '../../core/domain/suppression';
import type { Ledger } from '../store';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { domainKeys } from './domain-keys';
import { erasedKeys } from './erased-keys';

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
    ...(await erasedKeys(db)).flatMap((key) => [...mails].map((mail) => `mail:${erasedMail(mail, key)}`)),
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
  return { suppressions: suppressions.map((row) => asAsked(row, mails)), lifts };
}

/** An erased address that whoever asks has named is that address for their question; in the store it stays a hash. */
function asAsked(row: Suppression, mails: ReadonlySet<EmailAddress>): Suppression {
  const { scope } = row;
  if (!('emails' in scope) || !scope.emails.some(keyOfErased)) return row;
  const emails = scope.emails.map((erased) => [...mails].find((mail) => isErasedMail(erased, mail)) ?? erased);
  return { ...row, scope: { ...scope, emails } };
}
