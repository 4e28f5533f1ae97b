import type { Event } from '../../core/domain/event';
import type { Instant } from '../../core/domain/instant';
import type { Company, Deal } from '../../core/domain/records';
import type { DealRow } from '../../core/measures/deal-row';
import type { TableName } from '../store';
import { byIds } from './by-ids';
import type { Database } from './database';
import { fromStored, type Row } from './stored-row';

/** So few that a question which comes meanwhile waits some milliseconds, so many that 20,000 deals are a hundred portions. */
const PORTION = 200;
/** The tables whose rows belong to one deal. */
export const OF_DEALS = [
  'stakeholders',
  'milestones',
  'nextSteps',
  'touches',
  'reviews',
] as const satisfies readonly TableName[];
export type OfDeal = (typeof OF_DEALS)[number];

/** Runs the reads of one portion; outside an intent in a transaction of their own. */
type Run = <T>(tables: readonly string[], read: () => Promise<T>) => Promise<T>;

/** One transaction over all portions would let no act of any window begin before its end. */
export async function eachDeal(
  db: Database,
  run: Run,
  visit: (row: DealRow) => void,
  pause?: () => Promise<void>,
): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const from: string | null = after;
    const rows: readonly DealRow[] = await run(['deals', 'companies', 'events', ...OF_DEALS], () =>
      portionAfter(db, from),
    );
    for (const row of rows) visit(row);
    if (rows.length < PORTION) return;
    after = rows.at(-1)?.deal.id ?? null;
    await pause?.();
  }
}

/** Deals and their rows lie in the same order, by the deal's id: each portion takes one range of every table. */
async function portionAfter(db: Database, after: string | null): Promise<readonly DealRow[]> {
  const deals = await dealsAfter(db, after);
  const [first, last] = [deals[0], deals.at(-1)];
  if (!first || !last) return [];
  return rowsOfDeals(db, deals, [[first.id, last.id]]);
}

/** The same for some deals; one that is gone is left out. */
export async function dealRowsOf(db: Database, ids: readonly string[]): Promise<readonly DealRow[]> {
  const deals = await byIds(db, 'deals', ids);
  return rowsOfDeals(
    db,
    deals,
    ids.map((id) => [id, id] as const),
  );
}

type Ranges = readonly (readonly [first: string, last: string])[];

async function rowsOfDeals(db: Database, deals: readonly Deal[], ranges: Ranges): Promise<readonly DealRow[]> {
  const [companies, replies, ...children] = await Promise.all([
    companiesOf(db, deals),
    lastReplies(db, ranges),
    ...OF_DEALS.map((table) => childrenOf(db, table, ranges)),
  ]);
  const rowsOf = <Name extends OfDeal>(name: Name, id: string) =>
    (children[OF_DEALS.indexOf(name)]?.get(id) ?? []) as unknown as readonly Row<Name>[];
  return deals.map((deal) => ({
    deal,
    company: companies.get(deal.companyId) ?? null,
    stakeholders: rowsOf('stakeholders', deal.id),
    milestones: rowsOf('milestones', deal.id),
    nextSteps: rowsOf('nextSteps', deal.id),
    touches: rowsOf('touches', deal.id),
    reviews: rowsOf('reviews', deal.id),
    lastReply: replies.get(deal.id) ?? null,
  }));
}

async function dealsAfter(db: Database, after: string | null): Promise<readonly Deal[]> {
  const rows = after === null ? db.deals.orderBy(':id') : db.deals.where(':id').above(after);
  return (await rows.limit(PORTION).toArray()).map((row) => fromStored<Deal>(row));
}

async function companiesOf(db: Database, deals: readonly Deal[]): Promise<ReadonlyMap<string, Company>> {
  const ids = deals.map((deal) => deal.companyId);
  return new Map((await byIds(db, 'companies', ids)).map((company) => [company.id, company]));
}

async function childrenOf(
  db: Database,
  table: OfDeal,
  ranges: Ranges,
): Promise<ReadonlyMap<string, readonly object[]>> {
  // one question a range: a single one over many would walk a cursor
  const found = await Promise.all(
    ranges.map(([first, last]) =>
      db.table<Row<OfDeal>>(table).where('dealId').between(first, last, true, true).toArray(),
    ),
  );
  const rows = found.flat();
  const grouped = new Map<string, Row<OfDeal>[]>();
  for (const row of rows) {
    const list = grouped.get(row.dealId);
    if (list) list.push(fromStored(row));
    else grouped.set(row.dealId, [fromStored(row)]);
  }
  return grouped;
}

/** When the buyer last wrote, on any thread of the deal. */
export async function lastReplies(db: Database, ranges: Ranges): Promise<ReadonlyMap<string, Instant>> {
  const found = new Map<string, Instant>();
  const replies: readonly (readonly Event[])[] = await Promise.all(
    ranges.map(([first, last]) =>
      db.events.where('[kind+dealId]').between(['inbound-reply', first], ['inbound-reply', last], true, true).toArray(),
    ),
  );
  for (const { dealId, at } of replies.flat()) {
    if (dealId && at > (found.get(dealId) ?? Number.NEGATIVE_INFINITY)) found.set(dealId, at);
  }
  return found;
}
