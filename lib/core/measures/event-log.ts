import type { Event } from '../domain/event';

/** What happened, without what was taken back, in the order it happened. Grows at its end only. */
export type EventLog = {
  readonly all: readonly Event[];
  of(kind: Event['kind']): readonly Event[];
};

const NONE: readonly Event[] = [];

/** From events in any order; `seq` orders them, never the clock. */
export function eventLog(events: readonly Event[]): EventLog {
  const undone = new Set<unknown>();
  for (const { kind, data } of events) if (kind === 'undone') undone.add(data['intent']);
  const sampleGone = events.findLast(({ kind }) => kind === 'sample-removed')?.seq ?? 0;
  const all = events
    .filter(({ key, kind }) => kind !== 'undone' && !undone.has(key))
    // what was tried out on made-up deals counts no longer than they are there
    .filter(({ dealId, seq = 0 }) => seq > sampleGone || !dealId?.startsWith('sample:'))
    .toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  const byKind = new Map<Event['kind'], Event[]>();
  for (const event of all) {
    const list = byKind.get(event.kind);
    if (list) list.push(event);
    else byKind.set(event.kind, [event]);
  }
  return { all, of: (kind) => byKind.get(kind) ?? NONE };
}
