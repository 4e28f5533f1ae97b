import type { Deal } from '../../core/domain/records';
import type { NamedRecord, RecordsNaming } from '../store';
import { byIds } from './by-ids';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { fromStored } from './stored-row';

/** The record and every row that names it. */
export async function recordsNaming(db: Database, { kind, id }: NamedRecord): Promise<RecordsNaming> {
  const suppressions = await byKeys(db, 'suppressions', '_keys', [`${kind}:${id}`]);
  const lifts = await byKeys(
    db,
    'lifts',
    'lifts',
    suppressions.map((row) => row.id),
  );
  if (kind === 'contact') {
    const [contacts, stakeholders, engagements] = await Promise.all([
      byIds(db, 'contacts', [id]),
      byKeys(db, 'stakeholders', 'contactId', [id]),
      // few, and asked for by a merge only
      db.engagements.filter((one) => one.contactId === id).toArray(),
    ]);
    return {
      contacts,
      stakeholders,
      engagements: engagements.map(fromStored),
      companies: [],
      deals: [],
      suppressions,
      lifts,
    };
  }
  const [companies, deals, contacts] = await Promise.all([
    byIds(db, 'companies', [id]),
    byKeys(db, 'deals', 'companyId', [id]) as Promise<readonly Deal[]>,
    // rare enough to look through all of them: an index would be paid for by every import
    db.contacts.filter((contact) => contact.companyId === id).toArray(),
  ]);
  return {
    companies,
    deals,
    contacts: contacts.map(fromStored),
    stakeholders: [],
    engagements: [],
    suppressions,
    lifts,
  };
}
