import { type Day, daysBetween } from '../domain/instant';
import type { MeetingFact } from '../domain/read-thread';

const SINCE_DAYS = 30;

/** A fact and the day its message was written. */
export type Told = { readonly fact: MeetingFact; readonly on: Day | null };

/**
 * Dates what only the thread dates: `Works for me` agrees to the day proposed last, `thanks for the call` was the one agreed on. Words that agree
 * to nothing proposed are no meeting.
 */
export function settleMeetings(told: readonly Told[]): readonly MeetingFact[] {
  const settled: MeetingFact[] = [];
  for (const { fact, on } of told) {
    if (fact.day !== null) settled.push(fact);
    else if (fact.status === 'agreed') {
      const before = settled.findLast((one) => one.status === 'proposed' && isAhead(one.day, on));
      if (before) settled.push({ ...fact, day: before.day, kind: kindOf(fact, before) });
    } else if (fact.status === 'held' || fact.status === 'missed') {
      const before = settled.findLast((one) => one.status !== 'cancelled' && wasSince(one.day, on));
      settled.push(before ? { ...fact, day: before.day, kind: kindOf(fact, before) } : fact);
    } else settled.push(fact);
  }
  return settled;
}

function kindOf(fact: MeetingFact, before: MeetingFact): MeetingFact['kind'] {
  return fact.kind === 'meeting' ? before.kind : fact.kind;
}

function isAhead(day: Day | null, on: Day | null): boolean {
  return day !== null && (on === null || day >= on);
}

function wasSince(day: Day | null, on: Day | null): boolean {
  return day !== null && on !== null && day <= on && daysBetween(day, on) <= SINCE_DAYS;
}
