import { type Day, dayOf, type Instant } from '../../domain/instant';
import type { Situation } from '../../situation';

/** The rep's day of a message; today where the message has no known date. */
export function saidOn(s: Situation, at: Instant | null): Day {
  return at === null ? s.today : dayOf(at, s.records.rep.zone);
}
