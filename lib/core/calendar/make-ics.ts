import { addDays, type Day, type Instant, isoOf } from '../domain/instant';
import type { CalendarEntry } from './calendar-entry';

/** RFC 5545, 3.1: octets in a line, without its end. */
const MOST = 75;
/** 1 Jan 2026: minutes from here fit into the 31 bits calendars have for a sequence. */
const FIRST = 1_767_225_600_000;

/**
 * The entries as one calendar file (RFC 5545), all day. Each file is an update of the one before: the sequence grows with
 * the minute it is made in.
 */
export function makeIcs(entries: readonly CalendarEntry[], name: string, now: Instant): string {
  const stamp = `${isoOf(now).replace(/[-:]/g, '').slice(0, 15)}Z`;
  const sequence = Math.max(0, Math.floor((now - FIRST) / 60_000));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Next steps//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, stamp, sequence)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ uid, day, title, text }: CalendarEntry, stamp: string, sequence: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function plain(day: Day): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A longer line goes on in the next one after a space; no letter is cut in the middle. */
function folded(line: string): string {
  let room = MOST;
  let text = '';
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (octets > room) {
      text += '\r\n ';
      room = MOST - 1;
    }
    text += letter;
    room -= octets;
  }
  return text;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
