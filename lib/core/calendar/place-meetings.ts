import type { DealId, EmailAddress, MilestoneId } from '../domain/ids';
import type { Day } from '../domain/instant';
import type { Contact, Deal, Milestone, Stakeholder } from '../domain/records';

/** A meeting as a calendar has it. */
export type Meeting = {
  readonly uid: string;
  readonly title: string;
  readonly day: Day;
  readonly people: readonly EmailAddress[];
  readonly cancelled: boolean;
};
/** What becomes of a meeting here; `left` says why nothing does. */
export type PlacedMeeting = {
  readonly meeting: Meeting;
  readonly deal: Pick<Deal, 'id' | 'name'> | null;
  readonly does:
    | { readonly kind: 'new' | 'moved'; readonly row: Milestone }
    | { readonly kind: 'gone'; readonly id: MilestoneId }
    | { readonly kind: 'same' }
    | { readonly kind: 'left'; readonly why: 'past' | 'nobody-known' | 'no-deal' | 'several-deals' | 'reached' };
};
type Rows = {
  readonly contacts: readonly Contact[];
  readonly stakeholders: readonly Stakeholder[];
  readonly deals: readonly Deal[];
  readonly milestones: readonly Milestone[];
};

/** Each meeting with the one open deal of the people in it. A meeting is known again by its UID, whatever its day. */
export function placeMeetings(meetings: readonly Meeting[], rows: Rows, today: Day): readonly PlacedMeeting[] {
  const dealsOf = openDealsByAddress(rows);
  const known = new Map(rows.milestones.map((row) => [row.id, row]));
  const byId = new Map(rows.deals.map((deal) => [deal.id, deal]));
  return meetings.map((meeting) => {
    const before = known.get(milestoneIdOf(meeting.uid));
    if (before) return { meeting, deal: byId.get(before.dealId) ?? null, does: again(before, meeting) };
    const found = [...new Set(meeting.people.flatMap((mail) => [...(dealsOf.get(mail) ?? [])]))];
    const [only] = found;
    const deal = only && found.length === 1 ? (byId.get(only) ?? null) : null;
    return { meeting, deal, does: first(meeting, deal, { found: found.length, dealsOf, today }) };
  });
}

type Does = PlacedMeeting['does'];
type Around = { readonly found: number; readonly dealsOf: ReadonlyMap<string, unknown>; readonly today: Day };

function first(meeting: Meeting, deal: Deal | null, { found, dealsOf, today }: Around): Does {
  if (meeting.day < today || meeting.cancelled) return { kind: 'left', why: 'past' };
  if (deal) return { kind: 'new', row: rowOf(meeting, deal.id) };
  if (found > 1) return { kind: 'left', why: 'several-deals' };
  const someone = meeting.people.some((mail) => dealsOf.has(mail));
  return { kind: 'left', why: someone ? 'no-deal' : 'nobody-known' };
}

function again(before: Milestone, meeting: Meeting): Does {
  if (before.done !== null) return { kind: 'left', why: 'reached' };
  if (meeting.cancelled) return { kind: 'gone', id: before.id };
  const row = { ...before, due: meeting.day, name: meeting.title || before.name };
  return row.due === before.due && row.name === before.name ? { kind: 'same' } : { kind: 'moved', row };
}

function rowOf({ uid, title, day }: Meeting, dealId: DealId): Milestone {
  return {
    id: milestoneIdOf(uid),
    dealId,
    name: title || 'Meeting',
    objective: null,
    kind: 'meeting',
    due: day,
    done: null,
  };
}

function milestoneIdOf(uid: string): MilestoneId {
  return `ics:${uid}` as MilestoneId;
}

/** Every known address with the open deals of its person; an empty set = known, on none. */
function openDealsByAddress({ contacts, stakeholders, deals }: Rows): ReadonlyMap<string, ReadonlySet<DealId>> {
  const open = new Set(deals.filter(({ outcome }) => outcome === 'open').map(({ id }) => id));
  const ofContact = new Map<string, Set<DealId>>();
  for (const { contactId, dealId } of stakeholders) {
    if (!open.has(dealId)) continue;
    const list = ofContact.get(contactId);
    if (list) list.add(dealId);
    else ofContact.set(contactId, new Set([dealId]));
  }
  const byAddress = new Map<string, Set<DealId>>();
  for (const { id, email, otherEmails } of contacts)
    for (const mail of [email, ...otherEmails]) {
      const list = byAddress.get(mail) ?? new Set();
      for (const deal of ofContact.get(id) ?? []) list.add(deal);
      byAddress.set(mail, list);
    }
  return byAddress;
}
