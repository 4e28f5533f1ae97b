import type { Event } from '@/lib/core/domain/event';
import { type EventLog, eventLog } from '@/lib/core/measures/event-log';
import type { Store } from '@/lib/store/store';
import { breath } from './breath';

/** So many events at a time: then the page gets its turn. */
const PORTION = 5_000;

type KnownLog = {
  /** What is known so far; `null` = not everything has been read yet. */
  now(): EventLog | null;
  /** Reads what has happened since, until `stop` says that something else comes first. */
  readOn(stop: () => boolean): Promise<EventLog | null>;
  /** Events went with the deals they happened on: all are read again. */
  forget(): void;
};

/** What happened, read in full only once. */
export function knownLog(store: Store): KnownLog {
  let events: Event[] = [];
  let seq = 0;
  let log: EventLog | null = null;

  async function readOn(stop: () => boolean): Promise<EventLog | null> {
    const before = events.length;
    for (let more = true; more; ) {
      await breath();
      if (stop()) return log;
      const fresh = await store.eventsAfter(seq, PORTION);
      seq = fresh.at(-1)?.seq ?? seq;
      for (const event of fresh) events.push(event);
      more = fresh.length === PORTION;
    }
    if (log === null || events.length > before) log = eventLog(events);
    return log;
  }

  function forget(): void {
    events = [];
    seq = 0;
    log = null;
  }

  return { now: () => log, readOn, forget };
}
