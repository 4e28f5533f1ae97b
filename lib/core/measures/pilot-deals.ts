import type { Day } from '../domain/instant';
import { daysBetween } from '../domain/instant';
import type { DealLine } from './deal-line';

/** S1-51: the first hundred leads. */
const MOST_LEADS = 100;

type Asked = {
  readonly id: 'long-cycle' | 'leads';
  readonly stage: string | null;
  readonly owner: string | null;
  readonly createdBy: Day;
};

/**
 * The deals of a pilot. Long-cycle: open deals older than the median cycle of the segment when it began, with what became of
 * them since (S0-63). Leads: active deals, the first hundred (S1-51).
 */
export function pilotDeals(lines: readonly DealLine[], { id, stage, owner, createdBy }: Asked): readonly DealLine[] {
  const inSegment = lines.filter(
    ({ summary, stage: known }) =>
      summary.created <= createdBy &&
      (stage === null || known?.id === stage) &&
      (owner === null || summary.ownerId === owner),
  );
  if (id === 'long-cycle') return inSegment.filter(({ summary }) => summary.mode === 'long-cycle');
  return inSegment
    .filter(({ summary }) => summary.mode === 'active')
    .toSorted((a, b) => (a.summary.created < b.summary.created ? -1 : 1))
    .slice(0, MOST_LEADS);
}

/** The day by which half of these deals were made: older ones take longer than the median (S0-2). */
export function medianCreated(lines: readonly DealLine[], today: Day): Day {
  const days = lines.map(({ summary }) => summary.created).toSorted((a, b) => daysBetween(b, a));
  return days[Math.floor(days.length / 2)] ?? today;
}
