import type { DealId } from '../../core/domain/ids';
import type { TableName } from '../store';
import { byIds } from './by-ids';
import { byKeys } from './by-keys';
import type { Database } from './database';

/** Rows that must stay although the import that brought them goes. */
export type WorkedOn = { readonly [Name in TableName]?: ReadonlySet<string> };

/** Deals with an event younger than `lastSeq` that the import did not bring itself, and all that they refer to. */
export async function worked(db: Database, lastSeq: number, own: ReadonlySet<number>): Promise<WorkedOn> {
  const ids = new Set<DealId>();
  await db.events
    .where('seq')
    .above(lastSeq)
    .each((event) => {
      if (event.dealId && !own.has(event.seq ?? 0)) ids.add(event.dealId);
    });
  if (ids.size === 0) return {};
  const deals = await byIds(db, 'deals', [...ids]);
  const stakeholders = await byKeys(db, 'stakeholders', 'dealId', [...ids]);
  const contacts = await byIds(
    db,
    'contacts',
    stakeholders.map((row) => row.contactId),
  );
  const milestones = await byKeys(db, 'milestones', 'dealId', [...ids]);
  const nextSteps = await byKeys(db, 'nextSteps', 'dealId', [...ids]);
  const companies = [...deals.map((deal) => deal.companyId), ...contacts.map((contact) => contact.companyId)];
  return {
    deals: ids,
    stakeholders: new Set(stakeholders.map((row) => row.id)),
    contacts: new Set(contacts.map((row) => row.id)),
    milestones: new Set(milestones.map((row) => row.id)),
    nextSteps: new Set(nextSteps.map((row) => row.id)),
    companies: new Set(companies.filter((id) => id !== null)),
    owners: new Set(deals.map((deal) => deal.ownerId)),
  };
}
