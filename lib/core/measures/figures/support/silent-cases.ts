import type { DealLine } from '../../deal-line';
import type { MeasureCase } from '../../measure';
import { openDeals } from './deal-index';

/** Past the stage's window with nobody having said why it waits. A deal with no known contact is not silent: it is new. */
export function isSilent({ quiet, window, parked }: DealLine): boolean {
  return quiet !== null && quiet > window && !parked;
}

/** Each open deal that is asked about; `counts` = it is silent. The longest past its window first. */
export function silentCases(lines: readonly DealLine[], take: (line: DealLine) => boolean): readonly MeasureCase[] {
  const over = ({ quiet, window }: DealLine) => (quiet ?? 0) - window;
  return openDeals(lines)
    .filter(take)
    .toSorted((a, b) => over(b) - over(a))
    .map((line) => ({
      dealId: line.summary.id,
      threadId: line.summary.threadId,
      ownerId: line.summary.ownerId,
      at: null,
      counts: isSilent(line),
      says: line.quiet === null ? 'no contact known' : `quiet for ${line.quiet} of ${line.window} days`,
      group: line.stage?.name ?? 'Stage not known',
      figure: line.summary.amount?.amount ?? 0,
    }));
}
