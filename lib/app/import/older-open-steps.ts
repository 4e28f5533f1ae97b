import type { DealId } from '../../core/domain/ids';
import type { NextStep } from '../../core/domain/records';

/**
 * A deal has one open next step. Where the rows that come bring another one, the newest of them stays; these are the ones to
 * end. Deals for which nothing open comes are not looked at.
 */
export function olderOpenSteps(here: readonly NextStep[], coming: readonly NextStep[]): readonly NextStep[] {
  const all = [...new Map([...here, ...coming].map((step) => [step.id, step])).values()];
  const deals = new Set(coming.filter((step) => step.status === 'open').map((step) => step.dealId));
  const open = all.filter((step) => step.status === 'open' && deals.has(step.dealId));
  const newest = new Map<DealId, NextStep>();
  for (const step of open) {
    const other = newest.get(step.dealId);
    if (!other || step.created > other.created) newest.set(step.dealId, step);
  }
  return open.filter((step) => newest.get(step.dealId) !== step);
}
