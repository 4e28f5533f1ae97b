import type { Engagement, EngagementKind } from '../core/domain/engagement';
import type { ContactId, DealId, EngagementId, ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly contactId?: ContactId | null;
  readonly kind: EngagementKind;
  readonly at: Instant;
  readonly says: string;
};

/** A few words, not a copy of anything. */
const LONGEST = 300;

/** The rep says what a buyer did outside the mail (S0-16, S3-21). Nothing is ever measured in the buyer's mail. */
export function noteEngagement(store: Store, input: Input): Acted {
  const { dealId, threadId, contactId = null, kind, at, says, key, now } = input;
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, () => {
      if (at > now) return refuse('This day is still to come. Note it once it has happened.');
      const words = says.trim().slice(0, LONGEST);
      if (kind === 'other' && !words) return refuse('Say in a few words what happened.');
      const id = `local:engagement:${key}` as EngagementId;
      const row: Engagement = { id, dealId, contactId, kind, at, says: words, source: 'rep' };
      return ok({
        rows: { engagements: [row] },
        events: [{ at: now, kind: 'engagement-noted', dealId, threadId, data: { kind } }],
      });
    }),
  );
}
