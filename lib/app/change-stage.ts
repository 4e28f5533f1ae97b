import type { DealId, StageId } from '../core/domain/ids';
import { dayOf } from '../core/domain/instant';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { withDeal } from './with-deal';

export function changeStage(
  store: Store,
  { dealId, stage, key, now }: Act & { readonly dealId: DealId; readonly stage: StageId },
): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (deal, { rep }) => {
      if (deal.stage === stage) return ok({ rows: {}, events: [] });
      const data = { from: deal.stage, to: stage, since: deal.stageSince };
      return ok({
        rows: { deals: [{ ...deal, stage, stageSince: dayOf(now, rep.zone) }] },
        events: [{ at: now, kind: 'stage-changed', dealId, threadId: null, data }],
      });
    }),
  );
}
