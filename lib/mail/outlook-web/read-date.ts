import type { Instant } from '../../core/domain/instant';
import type { DateSource } from '../../core/domain/thread';
import { wallClocks } from '../../platform/page/wall-clocks';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The moment a localised date means in the reader's zone (Outlook may be set to another; it does not say). Day and month can
 * change places in a date of digits: the weekday before it decides, else the date stays unknown rather than be guessed.
 */
export function readDate(
  text: string,
  language: string,
  offsetAt: (instant: number) => number,
): { readonly at: Instant | null; readonly source: DateSource } {
  const walls = wallClocks(text, language);
  const days = new Set(walls.map((wall) => Math.floor(wall / DAY)));
  const [wall, second] = days.size < 2 ? walls.slice(0, 1) : walls.filter((one) => namesWeekday(text, one, language));
  if (wall === undefined || second !== undefined) return { at: null, source: 'unknown' };
  return { at: (wall - offsetAt(wall) * MINUTE) as Instant, source: 'title' };
}

/** Only a date with its weekday can be checked. */
function namesWeekday(text: string, wall: number, language: string): boolean {
  const said = fold(text);
  return (['long', 'short'] as const).some((weekday) => {
    const [known = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}\b/i.exec(language)?.[0] ?? []);
    const word = fold(new Intl.DateTimeFormat(known, { weekday, timeZone: 'UTC' }).format(wall));
    return said.split(' ').includes(word);
  });
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
