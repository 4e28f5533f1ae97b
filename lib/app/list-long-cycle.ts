import type { DealId } from '../core/domain/ids';
import { dayOf, type Instant } from '../core/domain/instant';
import type { Deal } from '../core/domain/records';
import { longCycleWhy, segmentAges } from '../core/policy/long-cycle';
import type { StoreReads } from '../store/store';
import { repOf } from './rep-of';

type Due = { readonly id: DealId; readonly name: string; readonly why: string };
type Aged = Pick<Deal, 'id' | 'name' | 'type' | 'tags' | 'created' | 'stageSince' | 'outcome' | 'mode'>;

/** Active deals that are older than the median of their segment: they want the long cycle's rules (S0-2). */
export async function listLongCycle(store: StoreReads, now: Instant): Promise<readonly Due[]> {
  const [policy, settings] = await Promise.all([store.policy(), store.settings()]);
  const today = dayOf(now, repOf(settings).zone);
  const aged: Aged[] = [];
  await store.eachDeal(({ deal: { id, name, type, tags, created, stageSince, outcome, mode } }) => {
    aged.push({ id, name, type: type ?? null, tags, created, stageSince, outcome, mode });
  });
  const ages = segmentAges(aged, today);
  return aged.flatMap((deal) => {
    const why = deal.mode === 'active' ? longCycleWhy(deal, ages, policy.longCycle, today) : null;
    return why === null ? [] : [{ id: deal.id, name: deal.name, why }];
  });
}
