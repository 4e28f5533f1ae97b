import type { Day } from '../core/domain/instant';
import type { Suppression, SuppressionKind, SuppressionLift } from '../core/domain/suppression';
import type { Ledger } from '../store/store';

export type LedgerState = 'in-force' | 'ended' | 'lifted';
export type LedgerLine = {
  readonly row: Suppression;
  readonly state: LedgerState;
  /** What ended it, where it was lifted. */
  readonly lift: SuppressionLift | null;
};

/** The ledger as it stands today, the newest first. Nothing is ever missing: what ended or was lifted stays (DESIGN 6). */
export function ledgerLines({ suppressions, lifts }: Ledger, today: Day): readonly LedgerLine[] {
  const liftOf = new Map(lifts.map((lift) => [lift.lifts, lift]));
  return suppressions
    .map((row): LedgerLine => {
      const lift = liftOf.get(row.id) ?? null;
      if (lift) return { row, lift, state: 'lifted' };
      return { row, lift, state: row.until !== null && row.until < today ? 'ended' : 'in-force' };
    })
    .toSorted((a, b) => b.row.at - a.row.at || (a.row.id < b.row.id ? -1 : 1));
}

/** How many are in force by stop code, the most frequent first (S1-41). */
export function countsByCode(lines: readonly LedgerLine[]): readonly (readonly [SuppressionKind, number])[] {
  const counts = new Map<SuppressionKind, number>();
  for (const { row, state } of lines) {
    if (state === 'in-force') counts.set(row.reason, (counts.get(row.reason) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
