import type { DealId, EngagementId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

/** Takes a note off its deal; what was heard of the buyer stays. */
export function eraseNote(
  store: Store,
  { dealId, note, key, now }: Act & { readonly dealId: DealId; readonly note: EngagementId },
): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (_, { engagements }) => {
      const row = engagements.find(({ id }) => id === note);
      if (row?.kind !== 'note') return refuse('This note is no longer here.');
      const event = { at: now, kind: 'note-erased' as const, dealId, threadId: null, data: {} };
      return ok({ rows: {}, remove: { engagements: [note] }, events: [event] });
    }),
  );
}
