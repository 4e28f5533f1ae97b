import { type Meeting, type PlacedMeeting, placeMeetings } from '../core/calendar/place-meetings';
import { dayOf, type Instant } from '../core/domain/instant';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { repOf } from './rep-of';

/** What an import of these meetings would do. Changes nothing. */
export async function planMeetings(
  store: Store,
  meetings: readonly Meeting[],
  now: Instant,
): Promise<readonly PlacedMeeting[]> {
  const rows = await store.allRows(['contacts', 'stakeholders', 'deals', 'milestones']);
  return placeMeetings(meetings, rows, dayOf(now, repOf(await store.settings()).zone));
}

/** Writes what was agreed to: new, moved and called-off meetings in one intent, taken back as a whole. */
export function importMeetings(
  store: Store,
  { placed, key, now }: Act & { readonly placed: readonly PlacedMeeting[] },
): Acted {
  return store.intent(key, async (reads) => {
    const milestones = placed.flatMap(({ does }) => ('row' in does ? [does.row] : []));
    const gone = placed.flatMap(({ does }) => (does.kind === 'gone' ? [does.id] : []));
    if (milestones.length + gone.length === 0) return refuse('There is nothing new in this calendar.');
    for (const { dealId } of milestones) {
      const [deal] = (await reads.recordsForDeal(dealId)).deals;
      if (deal?.outcome !== 'open') return refuse('A deal has changed since the file was read. Choose the file again.');
    }
    const events = placed.flatMap(({ deal, does }) => {
      if (!deal || !('row' in does || does.kind === 'gone')) return [];
      const row = 'row' in does ? does.row : null;
      const id = does.kind === 'gone' ? does.id : (row?.id ?? '');
      const data = { field: 'milestone', milestone: id, due: row?.due ?? null, from: null, done: null };
      return [{ at: now, kind: 'deal-changed' as const, dealId: deal.id, threadId: null, data }];
    });
    return ok({ rows: { milestones }, remove: { milestones: gone }, events });
  });
}
