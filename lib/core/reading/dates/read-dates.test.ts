import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/instant';
import { easterSunday } from './calendar';
import { readDates } from './read-dates';
import { examples } from './read-dates.examples';

const wednesday = '2026-06-10' as Day;

describe('a time named in a sentence', () => {
  test.each(examples.map(([says, lang, from, to]) => ({ says, lang, from, to })))(
    '$says ($lang)',
    ({ says, lang, from, to }) => {
      const found = readDates(says, lang, wednesday, 'dmy').map((date) => [date.from, date.to]);
      expect(found).toEqual(from === undefined ? [] : [[from, to]]);
    },
  );

  test('a slashed date is read in the order of the thread', () => {
    expect(readDates('on 3/4/2027', 'en', wednesday, 'dmy')[0]?.to).toBe('2027-04-03');
    expect(readDates('on 3/4/2027', 'en', wednesday, 'mdy')[0]?.to).toBe('2027-03-04');
    expect(readDates('on 25/12/2026', 'en', wednesday, 'mdy')[0]?.to).toBe('2026-12-25');
  });

  test('knows Easter', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
  });
});
