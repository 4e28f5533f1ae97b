import type { Event } from '../../domain/event';
import type { DealId } from '../../domain/ids';
import { dayOf, type Instant } from '../../domain/instant';
import type { Deal, Records } from '../../domain/records';
import type { Policy } from '../../policy/policy';
import type { Breach } from '../breaches';
import { dealLine } from '../deal-line';
import type { DealRow } from '../deal-row';
import { dealSummary } from '../deal-summary';

/**
 * The rules a lost deal broke on the moment before it was closed, by its rows as they stood then: a loss is often put down
 * to budget or politics (S2-16). `null` = not lost, or nobody here closed it.
 */
export function breachesBeforeLoss(
  id: DealId,
  records: Records,
  events: readonly Event[],
  policy: Policy,
): { readonly at: Instant; readonly breaches: readonly Breach[] } | null {
  const deal = records.deals.find((row) => row.id === id);
  if (deal?.outcome !== 'lost') return null;
  const own = events.filter(({ dealId }) => dealId === id);
  const closed = own.findLast(({ kind, data }) => kind === 'closed' && data['outcome'] === 'lost');
  if (!closed) return null;
  const line = dealLine(dealSummary(rowAt(closed.at, deal, records, own)), {
    policy,
    now: closed.at,
    rep: records.rep,
  });
  return { at: closed.at, breaches: line.breaches };
}

function rowAt(at: Instant, deal: Deal, records: Records, events: readonly Event[]): DealRow {
  const of = <T extends { readonly dealId: DealId }>(rows: readonly T[]) =>
    rows.filter((row) => row.dealId === deal.id);
  const day = dayOf(at, records.rep.zone);
  const replies = events.filter((event) => event.kind === 'inbound-reply' && event.at <= at).map((event) => event.at);
  return {
    deal: { ...deal, outcome: 'open', exitReason: null },
    company: records.companies.find((row) => row.id === deal.companyId) ?? null,
    stakeholders: of(records.stakeholders),
    milestones: of(records.milestones).map((row) =>
      row.done !== null && row.done > day ? { ...row, done: null } : row,
    ),
    nextSteps: of(records.nextSteps)
      .filter(({ created }) => created <= at)
      .map((step) => (step.closed && step.closed.at >= at ? { ...step, status: 'open', closed: null } : step)),
    touches: of(records.touches).filter((touch) => touch.at <= at),
    reviews: of(records.reviews)
      .filter(({ opened }) => opened <= at)
      .map((review) =>
        review.settled && review.settled.at > at ? { ...review, status: 'open', settled: null } : review,
      ),
    lastReply: replies.length > 0 ? (Math.max(...replies) as Instant) : null,
  };
}
