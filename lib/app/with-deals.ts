import type { DealId } from '../core/domain/ids';
import type { Deal, Records } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Change, StoreReads } from '../store/store';
import type { Decided } from './act';
import { refuse } from './refuse';

type Part = { readonly rows: Pick<Change['rows'], 'deals' | 'nextSteps'>; readonly events: Change['events'] };

/** One change for several deals, so that one Undo takes all of them back; refuses when one of them is gone. */
export async function withDeals(
  reads: StoreReads,
  ids: readonly DealId[],
  decide: (deal: Deal, records: Records) => Part,
): Promise<Decided> {
  const parts: Part[] = [];
  for (const id of new Set(ids)) {
    const records = await reads.recordsForDeal(id);
    const deal = records.deals.find((row) => row.id === id);
    if (!deal) return refuse('One of the deals is no longer here. Look at the list again.');
    parts.push(decide(deal, records));
  }
  return ok({
    rows: {
      deals: parts.flatMap(({ rows }) => rows.deals ?? []),
      nextSteps: parts.flatMap(({ rows }) => rows.nextSteps ?? []),
    },
    events: parts.flatMap(({ events }) => events),
  });
}
