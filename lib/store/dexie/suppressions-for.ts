import type { EmailAddress, ThreadId } from '../../core/domain/ids';
import type { Ledger } from '../store';
import { byIds } from './by-ids';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { ledgerOf } from './ledger-of';

export async function suppressionsFor(
  db: Database,
  people: readonly EmailAddress[],
  thread: ThreadId | null | undefined,
): Promise<Ledger> {
  const [contacts, links] = await Promise.all([
    byKeys(db, 'contacts', '_mails', people),
    thread ? byIds(db, 'threadLinks', [thread]) : [],
  ]);
  const companies = contacts.flatMap((contact) => (contact.companyId ? [contact.companyId] : []));
  const deals = links.flatMap((link) => (link.dealId ? [{ id: link.dealId }] : []));
  return ledgerOf(db, { people, contacts, companies, deals });
}
