import { type Instant, sayDay } from '../../domain/instant';
import type { Records } from '../../domain/records';
import type { DealLine } from '../deal-line';

/** What one says on the phone, or writes in another program, where a buyer prefers that (S4-19). Known facts only, a line each. */
export function callScript({ summary, next, breaches, missingRoles }: DealLine, records: Records, who: string): string {
  const terms = records.deals.find(({ id }) => id === summary.id)?.agreedTerms;
  const value = latest(records.valueLog.filter(({ dealId }) => dealId === summary.id));
  const heard = latest(records.engagements.filter(({ dealId, says }) => dealId === summary.id && says !== ''));
  const facts = [
    ['With', [who, summary.company].filter(Boolean).join(', ')],
    ['About', summary.name],
    ['Why now', breaches[0]?.says ?? (next ? `${next.name}, ${sayDay(next.due)}` : '')],
    ['Agreed so far', terms ?? ''],
    ['Last sent', value?.name ?? ''],
    ['Last noted', heard?.says ?? ''],
    ['Who is missing', missingRoles.join(', ').replaceAll('-', ' ')],
    ['Ask for', next ? `${next.name} by ${sayDay(next.due)}, or another day` : 'one next step with a day'],
  ] as const;
  return facts.flatMap(([name, says]) => (says ? [`${name}: ${says}`] : [])).join('\n');
}

/** Rows come in no order. */
function latest<Row extends { readonly at: Instant }>(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => a.at - b.at).at(-1);
}
