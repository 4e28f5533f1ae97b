import type { CompanyId, ContactId, DealId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import { mergeCompanies } from '../core/matching/duplicates/merge-companies';
import { mergeContacts } from '../core/matching/duplicates/merge-contacts';
import { mergeDeals } from '../core/matching/duplicates/merge-deals';
import type { MergePlan } from '../core/matching/duplicates/merge-plan';
import type { Store, StoreReads } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';

export type Pair =
  | { readonly kind: 'contact'; readonly keep: ContactId; readonly drop: ContactId }
  | { readonly kind: 'company'; readonly keep: CompanyId; readonly drop: CompanyId }
  | { readonly kind: 'deal'; readonly keep: DealId; readonly drop: DealId };

/** Makes one record of two: `keep` stays and gains what only `drop` knew. One intent, taken back as a whole. */
export function mergeRecords(store: Store, input: Act & { readonly pair: Pair }): Acted {
  const { pair, key, now } = input;
  return store.intent(key, async (reads) => {
    if (pair.keep === pair.drop) return refuse('This is one record. Choose two different ones.');
    const plan = await planFor(reads, input);
    if (!plan) return refuse('One of the two records is no longer here. Look at the list again.');
    const { kind, keep, drop } = pair;
    const dealId = kind === 'deal' ? keep : null;
    return ok({
      ...plan,
      events: [{ at: now, kind: 'records-merged', dealId, threadId: null, data: { record: kind, keep, drop } }],
    });
  });
}

/** What a merge would write, also for showing it before; `null` when one of the two is gone. */
export async function planFor(reads: StoreReads, input: Act & { readonly pair: Pair }): Promise<MergePlan | null> {
  const { pair, key } = input;
  if (pair.kind === 'deal') return dealPlan(reads, pair, input);
  const [ofKeep, ofDrop] = [
    await reads.recordsNaming({ kind: pair.kind, id: pair.keep }),
    await reads.recordsNaming({ kind: pair.kind, id: pair.drop }),
  ];
  if (pair.kind === 'contact') {
    const [keep, drop] = [ofKeep.contacts[0], ofDrop.contacts[0]];
    if (!keep || !drop) return null;
    const stakeholders = [...ofKeep.stakeholders, ...ofDrop.stakeholders];
    const { engagements } = ofDrop;
    return mergeContacts({ keep, drop, stakeholders, engagements, ledger: ofDrop, key });
  }
  const [keep, drop] = [ofKeep.companies[0], ofDrop.companies[0]];
  if (!keep || !drop) return null;
  return mergeCompanies({ keep, drop, contacts: ofDrop.contacts, deals: ofDrop.deals, ledger: ofDrop, key });
}

async function dealPlan(
  reads: StoreReads,
  pair: Extract<Pair, { readonly kind: 'deal' }>,
  { key, now }: Act,
): Promise<MergePlan | null> {
  const [ofKeep, ofDrop] = [await reads.recordsForDeal(pair.keep), await reads.recordsForDeal(pair.drop)];
  const [keep, drop] = [ofKeep.deals[0], ofDrop.deals[0]];
  return keep && drop ? mergeDeals({ keep, drop, ofKeep, ofDrop, key, now }) : null;
}
