import { describe, expect, it } from 'vitest';
import { readIcs } from '@/lib/app/read-ics';
import type { CalendarEntry } from '@/lib/core/calendar/calendar-entry';
import { makeIcs } from '@/lib/core/calendar/make-ics';
import type { Day } from '@/lib/core/domain/instant';
import { NOW } from '../store/example-rows';

const asked = { zone: 'Europe/Berlin', from: '2026-06-11' as Day };
const file = (...events: readonly string[]) =>
  new Blob([['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')]);
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:u1', ...lines, 'END:VEVENT'].join('\r\n');
const days = async (blob: Blob) => {
  const read = await readIcs(blob, asked);
  return read.ok ? read.value.map(({ day }) => day) : read.error.kind;
};

const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Far East',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

describe('the day of a meeting', () => {
  it.each<readonly [string, Blob, readonly string[]]>([
    ['a whole day', file(event('DTSTART;VALUE=DATE:20260616')), ['2026-06-16']],
    ['late in UTC: the next day here', file(event('DTSTART:20260616T223000Z')), ['2026-06-17']],
    ['early in UTC: the same day', file(event('DTSTART:20260616T080000Z')), ['2026-06-16']],
    ['in a zone that the file explains', file(ZONE, event('DTSTART;TZID=Far East:20260617T013000')), ['2026-06-16']],
    ['in a zone it does not explain', file(event('DTSTART;TZID=Nowhere:20260617T013000')), ['2026-06-17']],
    ['a series: the next one', file(event('DTSTART:20260504T080000Z', 'RRULE:FREQ=WEEKLY')), ['2026-06-15']],
    [
      'a series that is over: its last',
      file(event('DTSTART:20260504T080000Z', 'RRULE:FREQ=WEEKLY;COUNT=2')),
      ['2026-05-11'],
    ],
    [
      'no day at all',
      file(event('SUMMARY:Someday'), event('DTSTART:20260616T080000Z').replace('u1', 'u2')),
      ['2026-06-16'],
    ],
  ])('%s', async (_name, blob, expected) => {
    expect(await days(blob)).toEqual(expected);
  });
});

describe('a calendar file', () => {
  it('says who is asked and who asks, each once, and what was called off', async () => {
    const people = [
      'ORGANIZER;CN=Jonas:mailto:jonas.weber@northlight.example',
      'ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:Marta.Lindqvist@corvane.example',
      'ATTENDEE;EMAIL=tomas.reyes@corvane.example:urn:uuid:1',
      'ATTENDEE:mailto:marta.lindqvist@corvane.example',
    ];
    const read = await readIcs(
      file(event('SUMMARY:Plan\\, next', 'STATUS:CANCELLED', 'DTSTART:20260616T080000Z', ...people)),
      asked,
    );
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          uid: 'u1',
          title: 'Plan, next',
          cancelled: true,
          people: ['marta.lindqvist@corvane.example', 'tomas.reyes@corvane.example', 'jonas.weber@northlight.example'],
        },
      ],
    });
  });

  it.each([
    ['nothing', new Blob(['']), 'not-a-table'],
    ['something else', new Blob(['Name,Email\nAna,a@x.example']), 'not-a-table'],
    ['no entries', file(), 'empty'],
  ])('of %s is refused', async (_name, blob, kind) => expect(await days(blob)).toBe(kind));
});

describe('our own file', () => {
  const entry: CalendarEntry = {
    uid: 'step-local:n1@throughline',
    day: '2026-06-30' as Day,
    title: 'Größe & Söhne; Halden, Nord: ein sehr langer Schritt 🙂, der über eine Zeile hinausgeht\nund weiter',
    text: 'Next step on Rollout.',
  };

  it('is read again as it was, however long and in whatever letters', async () => {
    const text = makeIcs([entry], 'Throughline', NOW);
    expect(await readIcs(new Blob([text]), asked)).toMatchObject({
      ok: true,
      value: [{ uid: entry.uid, day: entry.day, title: entry.title }],
    });
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is an update of the one before, of the same entries', () => {
    const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    const [first, later] = [makeIcs([entry], 'T', NOW), makeIcs([entry], 'T', (NOW + 3_600_000) as typeof NOW)];
    expect(sequence(later)).toBeGreaterThan(sequence(first));
    expect(sequence(later)).toBeLessThan(2 ** 31);
    expect(/UID:.*/.exec(later)?.[0]).toBe(/UID:.*/.exec(first)?.[0]);
    expect(first).toContain('DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701');
  });
});
