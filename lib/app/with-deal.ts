import type { DealId } from '../core/domain/ids';
import type { Deal, Records } from '../core/domain/records';
import type { StoreReads } from '../store/store';
import type { Decided } from './act';
import { refuse } from './refuse';

/** Decides on a deal with its records; refuses when the deal is gone, e.g. because an import was taken back. */
export async function withDeal(
  reads: StoreReads,
  dealId: DealId,
  decide: (deal: Deal, records: Records) => Decided | Promise<Decided>,
): Promise<Decided> {
  const records = await reads.recordsForDeal(dealId);
  const deal = records.deals.find((row) => row.id === dealId);
  return deal ? decide(deal, records) : refuse('This deal is no longer here. Choose the deal again.');
}
