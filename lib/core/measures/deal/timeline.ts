import type { Engagement } from '../../domain/engagement';
import type { Event } from '../../domain/event';
import type { DealId, ThreadId } from '../../domain/ids';
import { type Day, type Instant, parseInstant, sayDay } from '../../domain/instant';
import type { NextStep, Records, Review, Touch } from '../../domain/records';
import { eventEntry } from './event-entry';
import type { TimelineEntry, TimelineKind, TimelineNames } from './timeline-entry';

/** All that happened on a deal, newest first: from its rows, and from events for what leaves no row. */
export function dealTimeline(
  id: DealId,
  records: Records,
  events: readonly Event[],
  names: TimelineNames,
): readonly TimelineEntry[] {
  const of = <T extends { readonly dealId: DealId }>(rows: readonly T[]) => rows.filter((row) => row.dealId === id);
  const entries = [
    ...of(records.touches).map((touch) => touchEntry(touch, names)),
    ...of(records.nextSteps).flatMap((step) => stepEntries(step, names)),
    ...of(records.milestones).flatMap(({ name, done }) => (done ? [milestoneEntry(name, done)] : [])),
    ...of(records.reviews).flatMap((review) => reviewEntries(review, names)),
    ...of(records.valueLog).map(({ at, name, to, threadId }) => entry(at, 'value', `Sent ${name}`, list(to), threadId)),
    ...of(records.engagements).map((one) => engagementEntry(one, names)),
    ...events.flatMap((event) => (event.dealId === id ? eventEntry(event, names) : [])),
  ];
  return entries.toSorted((a, b) => b.at - a.at);
}

const HEARD = {
  'no-show': 'They did not come to the meeting',
  'proposal-viewed': 'They looked at the proposal',
  'pricing-viewed': 'They looked at the pricing',
  'material-opened': 'They opened other material',
  other: 'Noted',
} as const;

function engagementEntry({ id, at, kind, says, by }: Engagement, names: TimelineNames): TimelineEntry {
  if (kind !== 'note') return entry(at, 'heard', HEARD[kind], says || null, null);
  return { ...entry(at, 'note', by ? `${names.owner(by)} noted` : 'Noted', says, null), note: id };
}

const SENT: Readonly<Record<Touch['status'], string>> = {
  sent: 'You wrote',
  pending: 'A mail is on its way',
  scheduled: 'A mail is scheduled',
  undone: 'A mail was taken back',
  unknown: 'A mail, not known whether it went out',
};

function touchEntry({ at, status, attempt, reason, threadId }: Touch, { reason: nameOf }: TimelineNames) {
  return entry(at, 'touch', SENT[status], `${nameOf(reason)}, attempt ${attempt}`, threadId);
}

function stepEntries({ what, due, created, closed, status, threadId, ownerId }: NextStep, names: TimelineNames) {
  const day = sayDay(due, names.today);
  const made = entry(created, 'step', `Next step: ${what}`, `by ${day}, ${names.owner(ownerId)}`, threadId);
  if (!closed) return [made];
  const ended = status === 'done' ? 'Done' : 'Ended';
  return [made, entry(closed.at, 'step', `${ended}: ${what}`, closed.why || null, threadId)];
}

function milestoneEntry(name: string, done: Day) {
  return entry(parseInstant(`${done}T12:00:00Z`) as Instant, 'milestone', `Reached: ${name}`, null, null);
}

function reviewEntries({ says, opened, settled, status, ownerId, threadId }: Review, names: TimelineNames) {
  const asked = entry(opened, 'review', `Review asked of ${names.owner(ownerId)}`, says, threadId);
  if (!settled) return [asked];
  const word = status === 'cleared' ? 'cleared' : 'refused';
  return [asked, entry(settled.at, 'review', `${names.owner(settled.by)} ${word} it`, settled.note || says, threadId)];
}

function entry(
  at: Instant,
  kind: TimelineKind,
  says: string,
  detail: string | null,
  threadId: ThreadId | null,
): TimelineEntry {
  return { at, kind, says, detail, threadId };
}

function list(names: readonly string[]): string | null {
  return names.length > 0 ? `to ${names.join(', ')}` : null;
}
