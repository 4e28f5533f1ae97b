import { addDays, type Day, dayOf, daysBetween, hourOf, type Instant, type Zone } from '../domain/instant';

/** One notification a day: from this hour of the rep's day on, and the last day that had its own. */
export type DailyNote = { readonly hour: number; readonly last: Day | null };
type Look = { readonly due: boolean; readonly note: DailyNote };

const QUARTER = 15 * 60_000;

/** As it is switched on or set to another hour: the next one comes with the next such hour of a day that had none. */
export function firstNote(hour: number, now: Instant, zone: Zone, before: DailyNote | null): DailyNote {
  const today = dayOf(now, zone);
  return { hour, last: hourOf(now, zone) >= hour || before?.last === today ? today : null };
}

/** Whether it is time, and what holds afterwards. A clock that was set back meets a day that has had its own. */
export function lookAtClock(note: DailyNote, now: Instant, zone: Zone): Look {
  const today = dayOf(now, zone);
  // a clock that stood years ahead must not silence the years until then
  if (note.last !== null && daysBetween(today, note.last) > 2) return { due: false, note: { ...note, last: today } };
  const due = (note.last === null || note.last < today) && hourOf(now, zone) >= note.hour;
  return due ? { due, note: { ...note, last: today } } : { due, note };
}

/** The next quarter of an hour at which it is time. */
export function nextLook(note: DailyNote, now: Instant, zone: Zone): Instant {
  const after = note.last ?? addDays(dayOf(now, zone), -1);
  let at = (Math.floor(now / QUARTER + 1) * QUARTER) as Instant;
  while (dayOf(at, zone) <= after || hourOf(at, zone) < note.hour) at = (at + QUARTER) as Instant;
  return at;
}
