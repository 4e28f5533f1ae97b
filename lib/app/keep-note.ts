import { type Engagement, LONGEST_NOTE } from '../core/domain/engagement';
import type { DealId, EngagementId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { repOf } from './rep-of';
import { withDeal } from './with-deal';

/** The rep's own words on a deal, with the moment and who wrote them. Changed by adding another; see `eraseNote`. */
export function keepNote(
  store: Store,
  { dealId, says, key, now }: Act & { readonly dealId: DealId; readonly says: string },
): Acted {
  return store.intent(key, async (reads) => {
    const by = repOf(await reads.settings()).id;
    return withDeal(reads, dealId, () => {
      const words = says.trim().slice(0, LONGEST_NOTE);
      if (words === '') return refuse('The note is empty. Write what happened.');
      const id = `local:note:${key}` as EngagementId;
      const row: Engagement = { id, dealId, contactId: null, kind: 'note', at: now, says: words, source: 'rep', by };
      const event = { at: now, kind: 'note-kept' as const, dealId, threadId: null, data: { letters: words.length } };
      return ok({ rows: { engagements: [row] }, events: [event] });
    });
  });
}
