import type { Channel } from '../domain/channel';
import type { Deal } from '../domain/records';
import type { CadencePlan, Policy } from './policy';

/** The deal type its records name, else what tags and mode tell (S2-28). */
export function dealTypeOf(deal: Pick<Deal, 'type' | 'tags' | 'mode'>): string {
  if (deal.type) return deal.type;
  if (deal.mode === 'long-cycle') return 'long-cycle';
  return deal.tags.includes('existing-customer') ? 'existing-customer' : 'new-business';
}

/**
 * Days to leave after the given attempt (1 = the first mail) on a channel. A type or channel without a plan of its own
 * follows the first plan of the same channel, then of the same type; `null` = the policy has no cadence at all.
 */
export function cadenceDays(
  policy: Pick<Policy, 'cadence'>,
  deal: Pick<Deal, 'type' | 'tags' | 'mode'>,
  channel: Channel,
  attempt: number,
): number | null {
  const plan = planFor(policy.cadence, dealTypeOf(deal), channel);
  if (!plan) return null;
  const at = Math.max(1, Math.trunc(attempt)) - 1;
  return plan.daysBetween[Math.min(at, plan.daysBetween.length - 1)] ?? null;
}

function planFor(plans: readonly CadencePlan[], type: string, channel: Channel): CadencePlan | undefined {
  return (
    plans.find((plan) => plan.dealType === type && plan.channel === channel) ??
    plans.find((plan) => plan.dealType === type) ??
    plans.find((plan) => plan.channel === channel) ??
    plans[0]
  );
}
