import { Dexie } from 'dexie';
import type { Event } from '../../core/domain/event';
import type { Instant } from '../../core/domain/instant';
import type { Company, Deal } from '../../core/domain/records';
import type { DealRow } from '../../core/measures/deal-row';
import type { TableName } from '../store';
import { byIds } from './by-ids';
import type { Database } from './database';
import { fromStored, type Row } from './stored-row';

/** Few enough to hold, many enough that 20,000 deals are some hundred requests. */
const CHUNK = 500;
const OF_DEALS = [
  'stakeholders',
  'milestones',
  'nextSteps',
  'touches',
  'reviews',
] as const satisfies readonly TableName[];
type OfDeal = (typeof OF_DEALS)[number];

/** Deals and their rows lie in the same order, by the deal's id: each chunk takes one range of every table. */
export async function eachDeal(db: Database, visit: (row: DealRow) => void): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const deals: readonly Deal[] = await chunkAfter(db, after);
    const [first, last] = [deals[0], deals.at(-1)];
    if (!first || !last) return;
    const [companies, replies, ...children] = await Promise.all([
      companiesOf(db, deals),
      lastReplies(db, first.id, last.id),
      ...OF_DEALS.map((table) => childrenOf(db, table, first.id, last.id)),
    ]);
    const rowsOf = <Name extends OfDeal>(name: Name, id: string) =>
      (children[OF_DEALS.indexOf(name)]?.get(id) ?? []) as unknown as readonly Row<Name>[];
    for (const deal of deals) {
      visit({
        deal,
        company: companies.get(deal.companyId) ?? null,
        stakeholders: rowsOf('stakeholders', deal.id),
        milestones: rowsOf('milestones', deal.id),
        nextSteps: rowsOf('nextSteps', deal.id),
        touches: rowsOf('touches', deal.id),
        reviews: rowsOf('reviews', deal.id),
        lastReply: replies.get(deal.id) ?? null,
      });
    }
    after = last.id;
  }
}

async function chunkAfter(db: Database, after: string | null): Promise<readonly Deal[]> {
  const rows = after === null ? db.deals.orderBy(':id') : db.deals.where(':id').above(after);
  return (await rows.limit(CHUNK).toArray()).map((row) => fromStored<Deal>(row));
}

async function companiesOf(db: Database, deals: readonly Deal[]): Promise<ReadonlyMap<string, Company>> {
  const ids = deals.map((deal) => deal.companyId);
  return new Map((await byIds(db, 'companies', ids)).map((company) => [company.id, company]));
}

async function childrenOf(
  db: Database,
  table: OfDeal,
  first: string,
  last: string,
): Promise<ReadonlyMap<string, readonly object[]>> {
  const rows = await db.table<Row<OfDeal>>(table).where('dealId').between(first, last, true, true).toArray();
  const grouped = new Map<string, Row<OfDeal>[]>();
  for (const row of rows) {
    const list = grouped.get(row.dealId);
    if (list) list.push(fromStored(row));
    else grouped.set(row.dealId, [fromStored(row)]);
  }
  return grouped;
}

async function lastReplies(db: Database, first: string, last: string): Promise<ReadonlyMap<string, Instant>> {
  const found = new Map<string, Instant>();
  const range = [
    [first, Dexie.minKey],
    [last, Dexie.maxKey],
  ] as const;
  const events: readonly Event[] = await db.events
    .where('[dealId+kind]')
    .between(...range, true, true)
    .toArray();
  for (const { kind, dealId, at } of events) {
    if (kind === 'inbound-reply' && dealId && at > (found.get(dealId) ?? Number.NEGATIVE_INFINITY))
      found.set(dealId, at);
  }
  return found;
}
