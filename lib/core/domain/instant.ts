/** A moment, UTC milliseconds since 1970. The clock is read outside of core and passed in. */
export type Instant = number & { readonly __time: 'instant' };
/** A calendar day in the rep's zone, `2026-06-11`. Days compare as text. */
export type Day = string & { readonly __time: 'day' };
/** IANA zone, e.g. `Europe/Berlin`. */
export type Zone = string;

const DAY_MS = 86_400_000;
const formatters = new Map<Zone, Intl.DateTimeFormat>();
const clocks = new Map<Zone, Intl.DateTimeFormat>();

/** `null` when the text is no ISO 8601 date or date-time. A date without time is midnight UTC. */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return null;
  const ms = Date.parse(
    text.includes('T') && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text.replace(' ', 'T'),
  );
  return Number.isFinite(ms) ? (ms as Instant) : null;
}

/** `null` when the text is not a real calendar day written `YYYY-MM-DD`. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text) ? (text as Day) : null;
}

export function isoOf(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** The calendar day on which the instant falls in the zone. */
export function dayOf(instant: Instant, zone: Zone): Day {
  return formatter(zone).format(instant) as Day;
}

/** The hour the clock shows in the zone, 0 to 23. */
export function hourOf(instant: Instant, zone: Zone): number {
  const known =
    clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, known);
  return Number(known.format(instant));
}

export function makeDay(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parseDay(text);
}

export function addDays(day: Day, count: number): Day {
  return new Date(noonUtc(day) + count * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** Adds months, clamped to the last day of the month: 31 Jan + 1 = 28 or 29 Feb. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(noonUtc(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10) as Day;
}

/** Whole days from a to b, negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((noonUtc(b) - noonUtc(a)) / DAY_MS);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((new Date(noonUtc(day)).getUTCDay() + 6) % 7) + 1;
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Moves Saturday and Sunday to the Monday after. */
export function toWorkday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday <= 5 ? day : addDays(day, 8 - weekday);
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `Thu 11 Jun`, with the year when it is not the year of `near`. */
export function sayDay(day: Day, near?: Day): string {
  const { year, month, day: date } = partsOf(day);
  const text = `${WEEKDAYS[weekdayOf(day) - 1]} ${date} ${MONTHS[month - 1]}`;
  return near && partsOf(near).year !== year ? `${text} ${year}` : text;
}

const noons = new Map<Day, number>();

/** Kept: lists of 20,000 deals ask for the same few hundred days again and again. */
function noonUtc(day: Day): number {
  const known = noons.get(day);
  if (known !== undefined) return known;
  const noon = Date.parse(`${day}T12:00:00Z`);
  noons.set(day, noon);
  return noon;
}

function formatter(zone: Zone): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(zone, made);
  return made;
}
