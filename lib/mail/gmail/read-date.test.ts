import { describe, expect, it } from 'vitest';
import type { Instant } from '../../core/domain/instant';
import { wallClocks } from '../../platform/page/wall-clocks';
import { readDate } from './read-date';

/** Wednesday 20 August 2025, 13:19 on the account's wall clock, as Gmail writes it in each language. */
const noon = Date.UTC(2025, 7, 20, 13, 19);

describe('wallClocks', () => {
  it.each<[string, string, number]>([
    ['en', 'Wed, Aug 20, 2025, 1:19 PM', noon],
    ['en', 'Aug 20, 2025, 1:19\u202fPM', noon],
    ['en-GB', '20 Aug 2025, 13:19', noon],
    ['en', 'Aug 20, 2025, 12:19 AM', Date.UTC(2025, 7, 20, 0, 19)],
    ['en', 'Aug 20, 2025, 12:19 PM', Date.UTC(2025, 7, 20, 12, 19)],
    ['de', '20. Aug. 2025, 13:19', noon],
    ['de', 'Mi., 20. August 2025 um 13:19', noon],
    ['de', '5. März 2025, 08:05', Date.UTC(2025, 2, 5, 8, 5)],
    ['fr', 'mer. 20 août 2025 13:19', noon],
    ['fr', 'mar. 6 mai 2025, 09:02', Date.UTC(2025, 4, 6, 9, 2)],
    ['fr', '12 févr. 2025, 17:40', Date.UTC(2025, 1, 12, 17, 40)],
    ['es', 'mié, 20 ago 2025, 13:19', noon],
    ['es', 'mar, 4 feb 2025, 1:19 p. m.', Date.UTC(2025, 1, 4, 13, 19)],
    ['pt-BR', 'qua., 20 de ago. de 2025, 13:19', noon],
    ['pt', 'sex., 5 de set. de 2025, 10:00', Date.UTC(2025, 8, 5, 10, 0)],
    ['it', 'mer 20 ago 2025, 13:19', noon],
    ['it', 'mar 3 giu 2025, 11:11', Date.UTC(2025, 5, 3, 11, 11)],
    ['nl', 'wo 20 aug 2025 13:19', noon],
    ['nl', 'di 4 mrt. 2025 om 07:30', Date.UTC(2025, 2, 4, 7, 30)],
    ['ru', '20 авг. 2025 г., 13:19', noon],
    ['ru', '26 дек. 2019 г., 22:53', Date.UTC(2019, 11, 26, 22, 53)],
    ['ru', '9 мая 2025 г., 08:00', Date.UTC(2025, 4, 9, 8, 0)],
    ['zh-CN', '2025年8月20日周三 13:19', noon],
    ['zh-CN', '2016年5月4日 上午10:08', Date.UTC(2016, 4, 4, 10, 8)],
    ['zh-TW', '2025年8月20日 下午1:19', noon],
    ['ja', '2025年8月20日(水) 13:19', noon],
    ['ja', '2025年8月20日 午後1:19', noon],
    ['ar', '٢٠ أغسطس ٢٠٢٥، ١:١٩ م', noon],
    ['ar', '\u200f20 أغسطس 2025، 1:19 م\u200f', noon],
    ['he', '\u200f20 באוג׳ 2025, 13:19', noon],
    ['he', '6 במאי 2025, 9:02', Date.UTC(2025, 4, 6, 9, 2)],
    ['xx', '20 août 2025 13:19', noon],
    ['pl', '20 sie 2025, 13:19', noon],
    ['de', '20.08.2025, 13:19', noon],
    ['en', '8/20/2025, 1:19 PM', noon],
    ['sv', '2025-08-20 13:19', noon],
  ])('%s: %s', (language, text, expected) => {
    expect(wallClocks(text, language)[0]).toBe(expected);
  });

  it.each(['', 'gestern', '13:19', 'Aug 2025', '99 Aug 2025, 13:19'])('cannot read "%s"', (text) => {
    expect(wallClocks(text, 'en')).toEqual([]);
  });
});

describe('readDate', () => {
  const berlin = () => 120;
  const id = (noon - 2 * 3_600_000 + 7_000) as Instant;

  it.each<[string, string, string, Instant | null, { at: number | null; source: string }]>([
    ['title and id agree within a zone', 'en', 'Aug 20, 2025, 1:19 PM', id, { at: id, source: 'title' }],
    [
      'day and month are sorted out by the id',
      'en',
      '11/6/2025, 10:00',
      Date.UTC(2025, 5, 11, 8) as Instant,
      { at: Date.UTC(2025, 5, 11, 8), source: 'title' },
    ],
    ['a title that cannot be read leaves the id', 'en', '20. X. 2568', id, { at: id, source: 'mail-id' }],
    [
      'no id: the title in the mailbox’s zone',
      'en',
      'Aug 20, 2025, 1:19 PM',
      null,
      { at: noon - 7_200_000, source: 'title' },
    ],
    ['a day apart: the id, and said so', 'en', 'Aug 21, 2025, 1:19 PM', id, { at: id, source: 'mail-id' }],
    [
      'imported mail: three days apart is uncertain',
      'en',
      'Aug 23, 2025, 1:19 PM',
      id,
      { at: null, source: 'unknown' },
    ],
    ['nothing to go by', 'en', '', null, { at: null, source: 'unknown' }],
  ])('%s', (_name, language, text, byId, expected) => {
    expect(readDate(text, language, byId, berlin)).toEqual(expected);
  });
});
