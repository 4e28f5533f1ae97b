import type { Records } from '../../domain/records';
import type { DealLine } from '../deal-line';

/** What one says on the phone, or writes in another program, where a buyer prefers that (S4-19). Known facts only, a line each. */
export function callScript({ summary, next, breaches, missingRoles }: DealLine, records: Records, who: string): string {
  const terms = records.deals.find(({ id }) => id === summary.id)?.agreedTerms;
  const value = records.valueLog.filter(({ dealId }) => dealId === summary.id).at(-1);
  const heard = records.engagements.filter(({ dealId, says }) => dealId === summary.id && says !== '').at(-1);
  const facts = [
    ['With', [who, summary.company].filter(Boolean).join(', ')],
    ['About', summary.name],
    ['Why now', breaches[0]?.says ?? (next ? `${next.name}, ${next.due}` : '')],
    ['Agreed so far', terms ?? ''],
    ['Last sent', value?.name ?? ''],
    ['Last noted', heard?.says ?? ''],
    ['Who is missing', missingRoles.join(', ').replaceAll('-', ' ')],
    ['Ask for', next ? `${next.name} by ${next.due}, or another day` : 'one next step with a day'],
  ] as const;
  return facts.flatMap(([name, says]) => (says ? [`${name}: ${says}`] : [])).join('\n');
}
