import { breachRules } from '../breaches';
import type { DealLine } from '../deal-line';

const GRAVITY: ReadonlyMap<string, number> = new Map(breachRules.map(({ id }, at) => [id, breachRules.length - at]));
/** More days than any deal is old: the rule decides before its days. */
const DAYS = 100_000;

/** How grave the worst breach is: by its rule, then by how bad it is of its kind; -1 = in order. */
export function gravityOf({ breaches }: Pick<DealLine, 'breaches'>): number {
  const [worst] = breaches;
  return worst ? (GRAVITY.get(worst.id) ?? 0) * DAYS + Math.min(worst.by, DAYS - 1) : -1;
}
