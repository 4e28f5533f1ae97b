import { addDays, type Day, dayOf, type Instant, sayDay, type Zone } from '../../../domain/instant';

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

const texts = new Map<string, Map<Day, string>>();

/** `sayDay`, kept. */
export function dayText(day: Day, near: Day): string {
  const year = near.slice(0, 4);
  const own = texts.get(year) ?? new Map<Day, string>();
  texts.set(year, own);
  const before = own.get(day);
  if (before !== undefined) return before;
  const text = sayDay(day, near);
  own.set(day, text);
  return text;
}

const eves = new Map<Day, Day>();

/** The day before. */
export function dayBefore(day: Day): Day {
  const before = eves.get(day);
  if (before !== undefined) return before;
  const eve = addDays(day, -1);
  eves.set(day, eve);
  return eve;
}
