import type { Insight } from '../../domain/brief';
import type { Situation } from '../../situation';

/** The amount of a long deal that no milestone carries forward. An estimate, and for long deals only (S0-61). */
export function valueAtRisk(s: Situation): Insight['valueAtRisk'] {
  const { deal, milestones } = s.on;
  if (deal.mode !== 'long-cycle' || deal.outcome !== 'open' || deal.amount === null) return null;
  if (milestones.some((one) => one.done === null && one.due >= s.today)) return null;
  const { amount, currency } = deal.amount;
  return { amount: deal.amount, says: `${amount} ${currency} without a milestone ahead. An estimate.` };
}
