import type { Company, Deal } from '../../core/domain/records';
import { dealSummary } from '../../core/measures/deal-summary';
import type { Summaries, SummariesAsked, TableName } from '../store';
import type { Database } from './database';
import { dealRowsOf, OF_DEALS } from './each-deal';

const PORTION = 200;

/**
 * Decision: what lists and tiles are told from is kept for each deal, and made again when somebody asks after an act has
 * touched the deal. Rationale: telling it from the rows of 20,000 deals takes seconds; a list should be there at once.
 * Consequence: every write says which deals it touched, in its own transaction (`forgetSummaries`).
 */
export async function dealSummaries(db: Database, { after, onProgress, pause }: SummariesAsked): Promise<Summaries> {
  const { ids: missing, all } = await missingIds(db);
  for (let at = 0; at < missing.length; at += PORTION) {
    await makeSummaries(db, missing.slice(at, at + PORTION), all);
    onProgress?.(Math.min(at + PORTION, missing.length), missing.length);
    if (at + PORTION < missing.length) await pause?.();
  }
  return db.transaction('r', db.deals, db.dealSummaries, async () => {
    const rows = await db.dealSummaries.where(':id').above(after).toArray();
    return {
      changed: rows.map(({ summary }) => summary),
      last: rows.at(-1)?.rev ?? after,
      deals: await db.deals.count(),
    };
  });
}

/** As many summaries as deals means one for each: a summary goes with its deal. */
async function missingIds(db: Database): Promise<{ readonly ids: readonly string[]; readonly all: boolean }> {
  return db.transaction('r', db.deals, db.dealSummaries, async () => {
    const [deals, made] = await Promise.all([db.deals.count(), db.dealSummaries.count()]);
    if (deals === made) return { ids: [], all: false };
    const ids = await db.deals.toCollection().primaryKeys();
    if (made === 0) return { ids, all: true };
    const known = new Set(await db.dealSummaries.orderBy('id').keys());
    return { ids: ids.filter((id) => !known.has(id)), all: false };
  });
}

/** Read and written in one transaction, so that no act can come between. */
async function makeSummaries(db: Database, ids: readonly string[], dense: boolean): Promise<void> {
  const read: readonly TableName[] = ['deals', 'companies', ...OF_DEALS];
  await db.transaction('rw', [db.dealSummaries, db.events, ...read.map((table) => db.table(table))], async () => {
    const rows = await dealRowsOf(db, ids, dense);
    await db.dealSummaries.where('id').anyOf(ids).delete();
    await db.dealSummaries.bulkAdd(rows.map((row) => ({ id: row.deal.id, summary: dealSummary(row) })));
  });
}

type Touched = {
  /** Rows as they were or as they are now, by table. */
  readonly rows: readonly { readonly table: string; readonly row: object | null }[];
  readonly events: readonly { readonly dealId: string | null }[];
};

/** Within the transaction that changes the rows: the deals they belong to are told anew. */
export async function forgetSummaries(db: Database, { rows, events }: Touched): Promise<void> {
  if ((await db.dealSummaries.count()) === 0) return;
  const named = rows.flatMap(({ table, row }) => (row ? idsNamed(table, row) : []));
  const ids = new Set([...named, ...events.flatMap(({ dealId }) => dealId ?? []), ...(await ofCompanies(db, rows))]);
  if (ids.size === 0) return;
  await db.dealSummaries
    .where('id')
    .anyOf([...ids])
    .delete();
}

function idsNamed(table: string, row: object): readonly string[] {
  if (table === 'deals') return [(row as Deal).id];
  return OF_DEALS.some((one) => one === table) ? [(row as { readonly dealId: string }).dealId] : [];
}

/** A company gives its deals its name. */
async function ofCompanies(db: Database, rows: Touched['rows']): Promise<readonly string[]> {
  const ids = rows.flatMap(({ table, row }) => (table === 'companies' && row ? [(row as Company).id] : []));
  if (ids.length === 0) return [];
  return db.deals.where('companyId').anyOf(ids).primaryKeys();
}
