import type { Instant } from '../../core/domain/instant';
import type { DateSource } from '../../core/domain/thread';
import { wallClocks } from '../../platform/page/wall-clocks';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The widest zones, with a quarter of an hour for the trip. */
const MAX_OFFSET = 14.25 * HOUR;
/** Above this the id is not the mail's own time: imported or inserted mail (16 of 244, measured). */
const DISAGREE = 36 * HOUR;

export type ReadDate = { readonly at: Instant | null; readonly source: DateSource };

/** Puts a title and the clock in the id together: they check each other, and the title alone knows no zone. */
export function readDate(
  text: string,
  language: string,
  byId: Instant | null,
  offsetAt: (instant: number) => number,
): ReadDate {
  const walls = wallClocks(text, language);
  const [likely] = walls;
  if (byId === null) {
    if (likely === undefined) return { at: null, source: 'unknown' };
    return { at: (likely - offsetAt(likely) * MINUTE) as Instant, source: 'title' };
  }
  if (likely === undefined) return { at: byId, source: 'mail-id' };
  const nearest = Math.min(...walls.map((wall) => Math.abs(wall - byId)));
  if (nearest <= MAX_OFFSET) return { at: byId, source: 'title' };
  return nearest <= DISAGREE ? { at: byId, source: 'mail-id' } : { at: null, source: 'unknown' };
}
