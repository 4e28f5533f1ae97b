import type { WholeLedger } from '../store';
import { byIds } from './by-ids';
import type { Database } from './database';
import { fromStored } from './stored-row';

/** Every row of the ledger; of contacts and companies only those it names, as there may be a hundred thousand others. */
export async function wholeLedger(db: Database): Promise<WholeLedger> {
  const [stored, storedLifts] = await Promise.all([db.suppressions.toArray(), db.lifts.toArray()]);
  const suppressions = stored.map((row) => fromStored(row));
  const scopes = suppressions.map(({ scope }) => scope);
  const [contacts, companies] = await Promise.all([
    byIds(
      db,
      'contacts',
      scopes.flatMap((scope) => ('contactId' in scope && scope.contactId ? [scope.contactId] : [])),
    ),
    byIds(
      db,
      'companies',
      scopes.flatMap((scope) => (scope.kind === 'company' && scope.companyId ? [scope.companyId] : [])),
    ),
  ]);
  return { suppressions, lifts: storedLifts.map((row) => fromStored(row)), contacts, companies };
}
