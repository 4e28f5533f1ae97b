import type { Event } from '../../domain/event';
import type { OwnerId, StageId } from '../../domain/ids';
import { type Day, parseDay, sayDay } from '../../domain/instant';
import type { TimelineEntry, TimelineKind, TimelineNames } from './timeline-entry';

type Told = readonly [kind: TimelineKind, says: string, detail?: string | null];
type Teller = (data: Event['data'], names: TimelineNames) => Told | null;

/** What an event adds to the timeline: only things that leave no row of their own. */
export function eventEntry({ kind, at, threadId, data }: Event, names: TimelineNames): readonly TimelineEntry[] {
  const told = tellers[kind]?.(data, names);
  return told ? [{ at, kind: told[0], says: told[1], detail: told[2] ?? null, threadId }] : [];
}

const tellers: Partial<Record<Event['kind'], Teller>> = {
  'inbound-reply': ({ booked }) => ['reply', booked === true ? 'They wrote, and a meeting is booked' : 'They wrote'],
  'stage-changed': ({ from, to, missing, excused }, names) => [
    'stage',
    `${stage(from, names)} → ${stage(to, names)}`,
    Number(missing) > 0 && excused ? `without all three boxes: ${excused}` : null,
  ],
  parked: ({ until }, names) => ['deal', `Parked until ${day(until, names.today)}`],
  unparked: () => ['deal', 'Taken up again'],
  closed: ({ outcome }) => ['deal', outcome === 'open' ? 'Opened again' : `Closed as ${outcome}`],
  'deal-created': () => ['deal', 'The deal was made'],
  escalated: ({ owner }, names) => ['review', `Escalated to ${names.owner(String(owner) as OwnerId)}`],
  'alert-sent': ({ to }) => ['review', `Told in ${to === 'teams' ? 'Teams' : 'Slack'} that a review waits`],
  suppressed: () => ['deal', 'Somebody is suppressed: nothing goes out'],
  'stop-noted': () => ['deal', 'A stop was noted'],
  'guard-overruled': () => ['touch', 'Sent against a stop, with a reason'],
  'guard-held': () => ['touch', 'A mail was held back'],
  'deal-changed': changed,
};

function changed({ field, to, from, role }: Event['data'], names: TimelineNames): Told | null {
  switch (field) {
    case 'state':
      return ['deal', to === null ? 'Back to the computed state' : `State set by hand: ${to}`];
    case 'mode':
      return ['deal', to === 'active' ? 'The rules of an active deal hold' : 'The rules of a long cycle hold'];
    case 'owner':
      return [
        'deal',
        `Given to ${names.owner(String(to) as OwnerId)}`,
        `before: ${names.owner(String(from) as OwnerId)}`,
      ];
    case 'budget-window':
    case 'decision-window':
      return ['deal', `${field === 'budget-window' ? 'Budget' : 'Decision'} window ${windowOf(from, to, names.today)}`];
    case 'stakeholder':
      return ['deal', `Somebody is ${String(role).replace('-', ' ')} now`];
    default:
      return null;
  }
}

function windowOf(from: unknown, to: unknown, today: Day): string {
  return from === null ? 'taken off' : `${day(from, today)} to ${day(to, today)}`;
}

function stage(id: unknown, names: TimelineNames): string {
  return names.stage(String(id) as StageId);
}

function day(text: unknown, today: Day): string {
  const parsed = parseDay(String(text));
  return parsed ? sayDay(parsed, today) : 'a day';
}
