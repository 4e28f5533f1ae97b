import { dealSummary } from '../../core/measures/deal-summary';
import type { TableName } from '../store';
import type { Database } from './database';
import { dealRowsOf, OF_DEALS } from './each-deal';

const PORTION = 200;

/** Tells anew the deals that acts have touched; a second window that does it at the same time is no harm. */
export async function makeForgotten(db: Database, pause?: () => Promise<void>): Promise<void> {
  const ids = await db.forgotten.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += PORTION) {
    if (at > 0) await pause?.();
    await makeSome(db, ids.slice(at, at + PORTION));
  }
}

/** Read and written in one transaction, so that no act can come between. */
async function makeSome(db: Database, ids: readonly string[]): Promise<void> {
  const read: readonly TableName[] = ['deals', 'companies', ...OF_DEALS];
  const tables = [db.dealSummaries, db.forgotten, db.events, ...read.map((table) => db.table(table))];
  await db.transaction('rw', tables, async () => {
    const open = await db.forgotten
      .where('id')
      .anyOf([...ids])
      .primaryKeys();
    if (open.length === 0) return;
    const told = new Map((await dealRowsOf(db, open)).map((row) => [`${row.deal.id}`, dealSummary(row)]));
    await db.dealSummaries.where('id').anyOf(open).delete();
    await db.dealSummaries.bulkAdd(open.map((id) => ({ id, summary: told.get(id) ?? null })));
    await db.forgotten.bulkDelete(open);
  });
}
