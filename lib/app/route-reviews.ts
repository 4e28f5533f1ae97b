import type { DealId, ThreadId } from '../core/domain/ids';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { type Asked, openedReviews } from './opened-reviews';
import { withDeal } from './with-deal';

type Input = Act & { readonly dealId: DealId; readonly threadId: ThreadId | null; readonly asked: readonly Asked[] };

/** Lays what gates found before their named owners, in one act that can be taken back as one. */
export function routeReviews(store: Store, { dealId, asked, ...on }: Input): Acted {
  return store.intent(on.key, (reads) =>
    withDeal(reads, dealId, (deal, records) => openedReviews(asked, { ...on, deal, records })),
  );
}
