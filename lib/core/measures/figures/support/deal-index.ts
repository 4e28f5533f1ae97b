import type { DealId, OwnerId } from '../../../domain/ids';
import type { DealLine } from '../../deal-line';
import { onceFor } from './once-for';

export const lineOf = onceFor(
  (lines: readonly DealLine[]): ReadonlyMap<DealId, DealLine> => new Map(lines.map((line) => [line.summary.id, line])),
);

export const openDeals = onceFor((lines: readonly DealLine[]) =>
  lines.filter(({ summary }) => summary.outcome === 'open'),
);

/** For a case: whose deal it is, if the deal is known. */
export function ownerOf(lines: readonly DealLine[], deal: DealId | null): OwnerId | undefined {
  return deal === null ? undefined : lineOf(lines).get(deal)?.summary.ownerId;
}
