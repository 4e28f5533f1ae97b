import type { DealBrief } from '../core/domain/brief';
import type { Instant } from '../core/domain/instant';
import type { Records } from '../core/domain/records';
import type { Thread } from '../core/domain/thread';
import { matchDeal } from '../core/matching/match-deal';
import { dealBrief } from '../core/momentum/deal-brief';
import type { Policy } from '../core/policy/policy';
import { readThread } from '../core/reading/read-thread';
import { situationOf } from '../core/situation-of';

/** The rows of the deal a thread surely belongs to: stage, people, last value. Without gates, reasons and draft; null without a sure deal. */
export function knownDeal(thread: Thread, records: Records, policy: Policy, now: Instant): DealBrief | null {
  const { decided } = matchDeal(thread, records, now);
  const deal = decided === null ? undefined : records.deals.find((row) => row.id === decided);
  if (!deal) return null;
  const read = readThread(thread, records.rep, records.corrections);
  return dealBrief(situationOf(read, records, deal, policy, now));
}
