import type { OwnerId } from '../core/domain/ids';
import type { DealLine } from '../core/measures/deal-line';

export type OwnerMomentum = {
  readonly owner: string;
  readonly open: number;
  /** Open deals with something ahead. */
  readonly ahead: number;
  /** Open deals heard from within their window, or paused with a day. */
  readonly inTime: number;
  /** Both at once ÷ open deals. */
  readonly share: number;
};

/** Owners by how steadily their deals are kept going, never by what the deals are worth (S2-51). */
export function ownersByMomentum(
  lines: readonly DealLine[],
  ownerName: (id: OwnerId) => string,
): readonly OwnerMomentum[] {
  const byOwner = new Map<OwnerId, DealLine[]>();
  for (const line of lines) {
    if (line.summary.outcome !== 'open') continue;
    const own = byOwner.get(line.summary.ownerId);
    if (own) own.push(line);
    else byOwner.set(line.summary.ownerId, [line]);
  }
  return [...byOwner]
    .map(([id, own]) => {
      const both = own.filter((line) => isAhead(line) && isInTime(line)).length;
      const [ahead, inTime] = [own.filter(isAhead).length, own.filter(isInTime).length];
      return { owner: ownerName(id), open: own.length, ahead, inTime, share: both / own.length };
    })
    .sort((a, b) => b.share - a.share || b.open - a.open || (a.owner < b.owner ? -1 : 1));
}

function isAhead({ next }: DealLine): boolean {
  return next !== null;
}

function isInTime({ parked, quiet, window }: DealLine): boolean {
  return parked || (quiet !== null && quiet <= window);
}
