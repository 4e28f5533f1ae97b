import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day, Instant } from '../domain/instant';
import { type DailyNote, firstNote, lookAtClock, nextLook } from './daily-note';

const BERLIN = 'Europe/Berlin';
const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text) as Instant;
const note = (last: string | null, hour = 9): DailyNote => ({ hour, last: last as Day | null });

test.each([
  ['before the hour', '2026-06-11T06:59:00Z', null, false, null],
  ['at the hour of the rep’s own zone', '2026-06-11T07:00:00Z', null, true, '2026-06-11'],
  ['later, when the browser was closed at the hour', '2026-06-11T15:00:00Z', '2026-06-10', true, '2026-06-11'],
  ['twice on one day', '2026-06-11T15:00:00Z', '2026-06-11', false, '2026-06-11'],
  ['clock set back a day after it came', '2026-06-10T15:00:00Z', '2026-06-11', false, '2026-06-11'],
  [
    'clock that stood years ahead: silent today, not for years',
    '2026-06-11T15:00:00Z',
    '2031-01-01',
    false,
    '2026-06-11',
  ],
])('%s', (_, now, last, due, then) => {
  expect(lookAtClock(note(last), at(now), BERLIN)).toEqual({ due, note: note(then) });
});

test('switched on, it comes with the next such hour', () => {
  expect(firstNote(9, at('2026-06-11T06:00:00Z'), BERLIN, null).last).toBeNull();
  expect(firstNote(9, at('2026-06-11T08:00:00Z'), BERLIN, null).last).toBe('2026-06-11');
});

test('set to a later hour, a day that had its own gets no second', () => {
  const now = at('2026-06-11T08:00:00Z');
  expect(firstNote(15, now, BERLIN, note('2026-06-11')).last).toBe('2026-06-11');
  expect(firstNote(15, now, BERLIN, note('2026-06-10')).last).toBeNull();
});

test.each([
  ['today', '2026-06-11T05:10:00Z', null, 9, '2026-06-11T07:00:00Z'],
  ['tomorrow', '2026-06-11T08:00:00Z', '2026-06-11', 9, '2026-06-12T07:00:00Z'],
  [
    'an hour that the night of the time change leaves out',
    '2026-03-28T20:00:00Z',
    '2026-03-28',
    2,
    '2026-03-29T01:00:00Z',
  ],
])('the next look is %s', (_, now, last, hour, then) => {
  expect(nextLook(note(last, hour), at(now), BERLIN)).toBe(at(then));
});

test('however wrong the clock is, up to a day, no day has two; and the next one comes', () => {
  const zone = fc.constantFrom('UTC', BERLIN, 'America/St_Johns', 'Pacific/Auckland');
  const passed = fc.integer({ min: 0, max: 60 });
  const wrong = fc.integer({ min: -24, max: 24 });
  const looks = fc.array(fc.tuple(passed, wrong), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(zone, fc.integer({ min: 0, max: 23 }), looks, (where, hour, all) => {
      let time: number = at('2026-03-27T12:00:00Z');
      let kept = firstNote(hour, time as Instant, where, null);
      const shown: (Day | null)[] = [];
      for (const [hours, off] of all) {
        time += hours * HOUR;
        const { due, note: then } = lookAtClock(kept, (time + off * HOUR) as Instant, where);
        if (due) shown.push(then.last);
        kept = then;
      }
      expect(new Set(shown).size).toBe(shown.length);
      expect(lookAtClock(kept, nextLook(kept, time as Instant, where), where).due).toBe(true);
    }),
  );
});
