import ICAL from 'ical.js';
import type { Meeting } from '../core/calendar/place-meetings';
import { type EmailAddress, parseEmailAddress } from '../core/domain/ids';
import { type Day, dayOf, type Instant, parseDay, type Zone } from '../core/domain/instant';
import { fail, ok, type Result } from '../core/domain/result';
import type { ImportError } from '../crm/crm-connector';

/** Where the rep is; of a series the next meeting from that day on is meant. */
type Asked = { readonly zone: Zone; readonly from: Day };

const MAX_BYTES = 20 * 1024 * 1024;
/** A series without an end is looked at so far. */
const MOST_DATES = 2000;

/** Reads a calendar file (.ics). Entries that say no day are left out. */
export async function readIcs(file: Blob, asked: Asked): Promise<Result<readonly Meeting[], ImportError>> {
  if (file.size > MAX_BYTES)
    return fail({
      kind: 'too-large',
      detail: 'The calendar file has more than 20 MB. Export a shorter time and choose that file.',
    });
  try {
    const root = new ICAL.Component(ICAL.parse(await file.text()));
    const calendars = root.name === 'vcalendar' ? [root] : root.getAllSubcomponents('vcalendar');
    const found = calendars.flatMap((calendar) => meetingsOf(calendar, asked));
    if (found.length > 0) return ok(found);
  } catch {
    return fail({
      kind: 'not-a-table',
      detail: 'This is no calendar file. Export the calendar as .ics and choose that file.',
    });
  }
  return fail({
    kind: 'empty',
    detail: 'The calendar file has no entries. Export the weeks ahead and choose that file.',
  });
}

function meetingsOf(calendar: ICAL.Component, asked: Asked): readonly Meeting[] {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const cancelsAll = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase() === 'CANCEL';
  // one changed date of a series has the same UID: the series itself speaks for it
  const seen = new Set<string>();
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    const day = event.uid ? dayFrom(event, asked) : null;
    if (!day || seen.has(event.uid) || event.isRecurrenceException()) return [];
    seen.add(event.uid);
    const status = String(component.getFirstPropertyValue('status') ?? '').toUpperCase();
    const people = [...component.getAllProperties('attendee'), ...component.getAllProperties('organizer')];
    return [
      {
        uid: event.uid,
        title: (event.summary ?? '').trim(),
        day,
        people: [...new Set(people.flatMap((one) => addressOf(one) ?? []))],
        cancelled: cancelsAll || status === 'CANCELLED',
      },
    ];
  });
}

function addressOf(person: ICAL.Property): EmailAddress | null {
  const plain = String(person.getFirstValue() ?? '').replace(/^mailto:/i, '');
  return parseEmailAddress(plain) ?? parseEmailAddress(String(person.getParameter('email') ?? ''));
}

function dayFrom(event: ICAL.Event, { zone, from }: Asked): Day | null {
  if (!event.startDate) return null;
  if (!event.isRecurring()) return dayIn(event.startDate, zone);
  const dates = event.iterator();
  let last: Day | null = null;
  for (let at = 0; at < MOST_DATES; at += 1) {
    const next = dates.next();
    if (!next) return last;
    last = dayIn(next, zone);
    if (last && last >= from) return last;
  }
  return last;
}

/** A day is that day everywhere; so is a time whose zone the file does not explain. */
function dayIn(time: ICAL.Time, zone: Zone): Day | null {
  const floats = time.isDate || time.zone === ICAL.Timezone.localTimezone;
  if (floats) return parseDay(time.toString().slice(0, 10));
  return dayOf((time.toUnixTime() * 1000) as Instant, zone);
}
