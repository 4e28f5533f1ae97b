import { firstName } from '@/components/sidebar/say';
import type { OwnerId } from '@/lib/core/domain/ids';
import { type Day, sayDay } from '@/lib/core/domain/instant';
import type { DealMode, Owner, Rep } from '@/lib/core/domain/records';
import type { DealLine } from '@/lib/core/measures/deal-line';

export const modeNames: Readonly<Record<DealMode, string>> = { active: 'Active', 'long-cycle': 'Long cycle' };

/** `Thu 18 Jun`, `Was Tue 9 Jun`, or `None booked` (S2-43). */
export function sayNext({ next, summary }: Pick<DealLine, 'next' | 'summary'>, today: Day): string {
  if (summary.outcome !== 'open') return `Closed, ${summary.outcome}`;
  if (!next) return 'None booked';
  const day = sayDay(next.due, today);
  return next.late ? `Was ${day}` : day;
}

/** The gravest breach, or why there is none. */
export function sayBreach({ breaches, parked, summary }: DealLine, today: Day): string {
  const [worst] = breaches;
  if (worst) return worst.says;
  if (summary.outcome !== 'open') return summary.exitReason ?? 'No reason noted';
  if (parked && summary.parked) return `Parked until ${sayDay(summary.parked.until, today)}`;
  return 'In order';
}

export function namesOfOwners(owners: readonly Owner[], rep: Rep): (id: OwnerId) => string {
  const names = new Map(owners.map(({ id, name }) => [id, firstName(name)]));
  return (id) => (id === rep.id ? 'You' : (names.get(id) ?? 'Somebody'));
}
