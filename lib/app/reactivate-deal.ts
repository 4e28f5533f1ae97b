import type { DealId, ThreadId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Change, Store } from '../store/store';
import type { Act, Acted } from './act';
import { type Asked, openedReviews } from './opened-reviews';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  /** What must be cleared before somebody writes on a deal that slept; empty = nothing. */
  readonly asked: readonly Asked[];
};

/** Takes a sleeping deal up again: its pause and the rep's own state end, and its owner is asked, all in one act (S3-43). */
export function reactivateDeal(store: Store, { dealId, asked, ...on }: Input): Acted {
  return store.intent(on.key, (reads) =>
    withDeal(reads, dealId, (deal, records) => {
      const opened = openedReviews(asked, { ...on, deal, records });
      if (!opened.ok) return opened;
      const { rows, events } = opened.value;
      const base = { at: on.now, dealId, threadId: on.threadId };
      const back: Change['events'][number] = deal.parked
        ? { ...base, kind: 'unparked', data: {} }
        : { ...base, kind: 'deal-changed', data: { field: 'state', to: null } };
      return ok({
        rows: { ...rows, deals: [{ ...deal, parked: null, stateOverride: null }] },
        events: [back, ...events],
      });
    }),
  );
}
