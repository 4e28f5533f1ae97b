import { workday } from '../../../lib/app/sample/workday';
import { addMonths, type Day, dayOf, type Instant, partsOf, type Zone } from '../../../lib/core/domain/instant';

/** The rep's zone; all times of day in the demo mails are read in it. */
export const demoZone: Zone = 'Europe/Berlin';
const HOUR = 3_600_000;

/** Days and times relative to one moment, so that the demo mails are right on any day of any year. */
export type DemoClock = {
  readonly now: Instant;
  readonly today: Day;
  /** The nth working day before today (1 or more), at a time of day. */
  before(workdays: number, time: string): Instant;
  hoursAgo(hours: number): Instant;
  dayBefore(workdays: number): Day;
  /** The nth working day after today (1 or more). */
  dayAhead(workdays: number): Day;
  /** `Friday`. Clear only within six days of the mail it stands in. */
  weekday(day: Day, lang?: string): string;
  /** `Tuesday 16 June` */
  date(day: Day, lang?: string): string;
  /** `June` */
  month(day: Day, lang?: string): string;
  /** The calendar quarter after the running one: its name, and the first day after it. */
  nextQuarter(): { readonly name: string; readonly over: Day };
};

export function demoClock(now: Instant): DemoClock {
  const today = dayOf(now, demoZone);
  return {
    now,
    today,
    before: (count, time) => instantAt(workday(today, -count), time),
    hoursAgo: (hours) => (now - Math.round(hours * HOUR)) as Instant,
    dayBefore: (count) => workday(today, -count),
    dayAhead: (count) => workday(today, count),
    weekday: (day, lang = 'en-GB') => say(day, lang, { weekday: 'long' }),
    date: (day, lang = 'en-GB') =>
      say(day, lang, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', lang.startsWith('en') ? '' : ','),
    month: (day, lang = 'en-GB') => say(day, lang, { month: 'long' }),
    nextQuarter: () => quarterAfter(today),
  };
}

/** The moment at which clocks in the zone show this day and time. */
export function instantAt(day: Day, time: string): Instant {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const once = wall - offsetAt(wall);
  return (wall - offsetAt(once)) as Instant;
}

function offsetAt(ms: number): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: demoZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(ms);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(ms / 1000) * 1000;
}

function say(day: Day, lang: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
}

function quarterAfter(today: Day): { name: string; over: Day } {
  const { year, month } = partsOf(today);
  const start = `${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01` as Day;
  const next = addMonths(start, 3);
  return { name: `Q${Math.floor((partsOf(next).month - 1) / 3) + 1}`, over: addMonths(next, 3) };
}
