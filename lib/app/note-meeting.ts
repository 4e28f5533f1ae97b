import { type Invitation, invitationIn } from '../core/calendar/invitation-in';
import type { DealId, MessageId, MilestoneId } from '../core/domain/ids';
import { dayOf, type Instant } from '../core/domain/instant';
import type { Milestone, Records } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Message, Thread } from '../core/domain/thread';
import { matchDeal } from '../core/matching/match-deal';
import { ownWords, splitZones } from '../core/reading/zones';
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
  const { toldBy, invitation } = found;
  return store.intent(`meeting:${toldBy}`, async (reads) =>
    ok(changeOf(invitation, thread, dealId, await reads.recordsForDeal(dealId), now)),
  );
}

type Found = { readonly invitation: Invitation; readonly toldBy: MessageId };

/** An answer quotes the invitation and carries its subject: neither makes it another one. */
function newest({ messages, subject }: Thread, now: Instant, zone: string): Found | null {
  for (const message of messages.toReversed()) {
    const written = dayOf(message.at ?? now, zone);
    const invitation = message.text === null ? null : invitationIn(ownText(message, message.text), subject, written);
    if (!invitation) continue;
    const { id: toldBy } = (invitation.bySubject && messages[0]) || message;
    return invitation.day >= dayOf(now, zone) || invitation.cancelled ? { invitation, toldBy } : null;
  }
  return null;
}

function ownText({ quotedFrom }: Message, text: string): string {
  return ownWords(text, splitZones(text, quotedFrom === undefined ? {} : { quotedFrom }));
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
