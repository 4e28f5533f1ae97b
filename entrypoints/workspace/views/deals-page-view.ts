import type { DealView } from '@/components/workspace/deals/deal-view';
import { namesOfOwners } from '@/components/workspace/deals/say-line';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import type { DealId } from '@/lib/core/domain/ids';
import type { Records } from '@/lib/core/domain/records';
import { breachesBeforeLoss } from '@/lib/core/measures/deal/breaches-before-loss';
import { peopleOnDeal } from '@/lib/core/measures/deal/people-on-deal';
import { dealTimeline } from '@/lib/core/measures/deal/timeline';
import type { DealLine } from '@/lib/core/measures/deal-line';
import { reentryWords } from '@/lib/core/momentum/insight/reentry-words';
import { stageAt } from '@/lib/core/policy/stage-at';
import { reasons } from '@/lib/core/reasons';

/** What a deal’s page is told from; `null` = the deal is gone. */
export function dealView(id: DealId, data: WorkspaceData, records: Records): DealView | null {
  const line = data.byId.get(id);
  const deal = records.deals.find((row) => row.id === id);
  if (!line || !deal) return null;
  const { policy, today, owners, rep, log } = data;
  const events = (log?.all ?? []).filter(({ dealId }) => dealId === id);
  const labels = new Map(reasons.map((reason) => [reason.id, reason.label]));
  const people = peopleOnDeal(deal, records, today);
  return {
    deal,
    line,
    records,
    people,
    timeline: dealTimeline(id, records, events, {
      today,
      stage: (stage) => stageAt(policy, stage)?.name ?? stage,
      owner: namesOfOwners(owners, rep),
      reason: (reason) => labels.get(reason) ?? 'By hand',
    }),
    stillReading: log === null,
    reentry: reentryOf(line, data, people),
    loss: breachesBeforeLoss(id, records, events, policy)?.breaches ?? null,
  };
}

/** For a deal that is put aside, or silent for three times its window (S0-49). */
function reentryOf({ summary, parked, quiet, window }: DealLine, data: WorkspaceData, people: DealView['people']) {
  if (summary.outcome !== 'open' || !(parked || (quiet !== null && quiet > 3 * window))) return null;
  const { policy, owners, today } = data;
  const duty = policy.approvals['dormant-reentry'] ?? 'account';
  const approver =
    owners.find(({ duties }) => duties.includes(duty)) ?? owners.find(({ id }) => id === summary.ownerId);
  const champion = people.find(({ role }) => role === 'champion') ?? people.find(({ role }) => role !== null);
  const earliest = parked ? (summary.parked?.until ?? null) : null;
  return reentryWords({ name: champion?.name ?? 'The buyer', earliest, approver: approver?.name ?? null, today }).says;
}
