import { type Day, dayOf, type Instant, type Zone } from '../../../domain/instant';

/** No zone changes its date within a quarter of an hour that begins on one. */
const QUARTER_MS = 900_000;
const known = new Map<Zone, Map<number, Day>>();

/** `dayOf` for hundreds of thousands of instants: those of one quarter of an hour share the answer. */
export function dayAt(at: Instant, zone: Zone): Day {
  const own = known.get(zone) ?? new Map<number, Day>();
  known.set(zone, own);
  const quarter = Math.floor(at / QUARTER_MS);
  const before = own.get(quarter);
  if (before) return before;
  const day = dayOf(at, zone);
  own.set(quarter, day);
  return day;
}
