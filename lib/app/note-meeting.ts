import { type Invitation, invitationIn } from '../core/calendar/invitation-in';
import type { DealId, MilestoneId } from '../core/domain/ids';
import { dayOf, type Instant } from '../core/domain/instant';
import type { Milestone, Records } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Message, Thread } from '../core/domain/thread';
import { matchDeal } from '../core/matching/match-deal';
import type { Change, Store } from '../store/store';
import type { Acted } from './act';
import { peopleOf } from './people-of';
import { repOf } from './rep-of';

/**
 * A calendar's own mail in the thread (an invitation, its change, its end) is the deal's next meeting from then on. Once for
 * each mail: what the rep makes of the milestone afterwards stays. Only calendars' mails; what people write is read, not kept.
 */
export async function noteMeeting(
  store: Store,
  { thread, now }: { readonly thread: Thread; readonly now: Instant },
): Acted {
  const settings = await store.settings();
  const rep = repOf(settings, thread.account);
  const found = newest(thread, now, rep.zone);
  if (!found) return ok('already');
  const records = await store.recordsForThread({ id: thread.id, people: peopleOf(thread) });
  const dealId = matchDeal(thread, { ...records, rep }, now).decided;
  if (!dealId) return ok('already');
  const { message, invitation } = found;
  return store.intent(`meeting:${message.id}`, async (reads) =>
    ok(changeOf(invitation, thread, dealId, await reads.recordsForDeal(dealId), now)),
  );
}

function newest(thread: Thread, now: Instant, zone: string): { message: Message; invitation: Invitation } | null {
  for (const message of thread.messages.toReversed()) {
    const written = dayOf(message.at ?? now, zone);
    const invitation = message.text === null ? null : invitationIn(message.text, thread.subject, written);
    if (invitation) return invitation.day >= dayOf(now, zone) || invitation.cancelled ? { message, invitation } : null;
  }
  return null;
}

function changeOf(
  { title, day, cancelled }: Invitation,
  thread: Thread,
  dealId: DealId,
  { milestones, deals }: Records,
  now: Instant,
): Change {
  const id = `mail:${thread.id}` as MilestoneId;
  const known = milestones.find((row) => row.id === id);
  const open = deals.some((deal) => deal.id === dealId && deal.outcome === 'open');
  // another has it already, out of a calendar file or set by hand
  const twin = milestones.some(
    (row) => row.id !== id && row.due === day && row.kind === 'meeting' && row.done === null,
  );
  if (!open || known?.done || (cancelled && !known) || (!known && twin)) return { rows: {}, events: [] };
  const row: Milestone = { id, dealId, objective: null, kind: 'meeting', done: null, ...known, name: title, due: day };
  const data = { field: 'milestone', milestone: id, due: cancelled ? null : day, from: known?.due ?? null, done: null };
  const events = [{ at: now, kind: 'deal-changed' as const, dealId, threadId: thread.id, data }];
  return cancelled ? { rows: {}, remove: { milestones: [id] }, events } : { rows: { milestones: [row] }, events };
}
