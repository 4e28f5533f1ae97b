import type { Company, Deal } from '../../core/domain/records';
import type { Database } from './database';
import { OF_DEALS } from './each-deal';

type Touched = {
  /** Rows as they were or as they are now, by table. */
  readonly rows: readonly { readonly table: string; readonly row: object | null }[];
  readonly events: readonly { readonly dealId: string | null }[];
};

/** Within the transaction that changes the rows: the deals they belong to are told anew. */
export async function forgetSummaries(db: Database, { rows, events }: Touched): Promise<void> {
  const named = rows.flatMap(({ table, row }) => (row ? idsNamed(table, row) : []));
  const ids = new Set([...named, ...events.flatMap(({ dealId }) => dealId ?? []), ...(await ofCompanies(db, rows))]);
  if (ids.size > 0) await db.forgotten.bulkPut([...ids].map((id) => ({ id })));
}

/** Within a transaction that changes very many deals, or after which no word of a person may stay: all are told anew. */
export async function dropSummaries(db: Database): Promise<void> {
  const head = await db.summaryHead.get('head');
  const generation = (head?.generation ?? 0) + 1;
  await db.summaryHead.put({ id: 'head', generation, last: 0, ready: false });
  await Promise.all([db.summaryParts.clear(), db.dealSummaries.clear(), db.forgotten.clear()]);
}

/** Rows of these tables, or events, make a summary say something else. */
export function isTold(table: string): boolean {
  return table === 'deals' || table === 'companies' || OF_DEALS.some((one) => one === table);
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
