import { ok } from '../core/domain/result';
import type { RowIds, Store, StoreReads } from '../store/store';
import type { Act, Acted } from './act';
import { repOf } from './rep-of';
import { sampleWorkspace } from './sample/sample-workspace';

/** Takes the sample out again with all that was done on its deals. The rep's own records stay as they are. */
export function removeSample(store: Store, { key, now }: Act): Acted {
  return store.intent(key, async (reads) => {
    const settings = await reads.settings();
    const { rep: _rep, ...sample } = sampleWorkspace(now, repOf(settings));
    const ids: Record<string, Set<string>> = {};
    const add = (table: string, id: string) => {
      ids[table] = (ids[table] ?? new Set()).add(id);
    };
    for (const [table, rows] of Object.entries(sample))
      for (const row of rows) if ('id' in row && row.id.startsWith('sample:')) add(table, row.id);
    for (const deal of sample.deals) await addDone(reads, deal.id, add);
    const remove = Object.fromEntries(Object.entries(ids).map(([table, set]) => [table, [...set]])) as RowIds;
    return ok({
      rows: {},
      remove,
      settings: { sample: false },
      events: [{ at: now, kind: 'sample-removed', dealId: null, threadId: null, data: { deals: sample.deals.length } }],
    });
  });
}

/** What the rep did on a sample deal while trying things. Contacts they added are theirs and stay. */
async function addDone(
  reads: StoreReads,
  deal: Parameters<StoreReads['recordsForDeal']>[0],
  add: (table: string, id: string) => void,
): Promise<void> {
  const records = await reads.recordsForDeal(deal);
  for (const table of [
    'stakeholders',
    'milestones',
    'nextSteps',
    'touches',
    'valueLog',
    'reviews',
    'engagements',
  ] as const) {
    for (const row of records[table]) add(table, row.id);
  }
  for (const link of records.threadLinks) add('threadLinks', link.threadId);
}
