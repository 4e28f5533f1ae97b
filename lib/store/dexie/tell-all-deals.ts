import type { Instant } from '../../core/domain/instant';
import type { Company, Deal } from '../../core/domain/records';
import type { DealRow } from '../../core/measures/deal-row';
import { type DealSummary, dealSummary } from '../../core/measures/deal-summary';
import type { SummariesAsked } from '../store';
import type { Database } from './database';
import { lastReplies, OF_DEALS, type OfDeal } from './each-deal';

/** Rows read at a time: some ten milliseconds, then whoever asks meanwhile gets their turn. */
const PORTION = 2_000;

/**
 * Every deal in short. Each table is read from its beginning to its end, which is many times faster than asking for the rows of
 * each deal; not all of one moment, so what an act changes meanwhile has to be told again.
 */
export async function tellAllDeals(
  db: Database,
  { onProgress, pause }: Omit<SummariesAsked, 'after'>,
): Promise<readonly DealSummary[]> {
  const deals = await db.deals.count();
  const steps = OF_DEALS.length + 2;
  // the deals themselves, with their replies, take about as long as all that belongs to them
  const done = (tables: number, told: number) =>
    onProgress?.(Math.floor((deals * tables) / steps / 2 + told / 2), deals);
  const names = new Map<string, Company>();
  await eachPortion<Company>(db, 'companies', pause, (rows) => {
    for (const row of rows) names.set(row.id, row);
  });
  const children = new Map<OfDeal, ReadonlyMap<string, readonly object[]>>();
  for (const table of OF_DEALS) {
    children.set(table, await childrenIn(db, table, pause));
    done(children.size, 0);
  }
  const told: DealSummary[] = [];
  await eachPortion<Deal>(db, 'deals', pause, async (rows) => {
    const replies = await lastReplies(db, [[rows[0]?.id ?? '', rows.at(-1)?.id ?? '']]);
    for (const deal of rows) told.push(dealSummary(rowOf(deal, names, children, replies)));
    done(steps, told.length);
  });
  return told;
}

function rowOf(
  deal: Deal,
  companies: ReadonlyMap<string, Company>,
  children: ReadonlyMap<OfDeal, ReadonlyMap<string, readonly object[]>>,
  replies: ReadonlyMap<string, Instant>,
): DealRow {
  const own = Object.fromEntries(OF_DEALS.map((table) => [table, children.get(table)?.get(deal.id) ?? []]));
  const company = companies.get(deal.companyId) ?? null;
  return { deal, company, lastReply: replies.get(deal.id) ?? null, ...own } as unknown as DealRow;
}

async function childrenIn(
  db: Database,
  table: OfDeal,
  pause: SummariesAsked['pause'],
): Promise<ReadonlyMap<string, readonly object[]>> {
  const grouped = new Map<string, object[]>();
  await eachPortion<{ readonly id: string; readonly dealId: string }>(db, table, pause, (rows) => {
    for (const row of rows) {
      const own = grouped.get(row.dealId);
      if (own) own.push(row);
      else grouped.set(row.dealId, [row]);
    }
  });
  return grouped;
}

async function eachPortion<Row extends { readonly id: string }>(
  db: Database,
  table: string,
  pause: SummariesAsked['pause'],
  visit: (rows: readonly Row[]) => void | Promise<void>,
): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const all = db.table<Row, string>(table);
    const from = after === null ? all.orderBy(':id') : all.where(':id').above(after);
    const rows: readonly Row[] = await from.limit(PORTION).toArray();
    if (rows.length > 0) await visit(rows);
    if (rows.length < PORTION) return;
    after = rows.at(-1)?.id ?? null;
    await pause?.();
  }
}
