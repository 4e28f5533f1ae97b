import type { SuppressionId } from '../../core/domain/ids';
import { sameRow } from '../../core/domain/same-row';
import type { Suppression, SuppressionLift } from '../../core/domain/suppression';

type Ledger = { readonly suppressions: readonly Suppression[]; readonly lifts: readonly SuppressionLift[] };
type Merged = {
  readonly suppressions: readonly Suppression[];
  readonly lifts: readonly SuppressionLift[];
  /** Lifts in the file of what holds here: left out. */
  readonly refused: readonly SuppressionLift[];
};

/**
 * What a file adds to the ledger. It never takes away: a suppression that holds here holds afterwards, whatever the file says
 * of it. A lift comes along only with the suppression it lifts.
 */
export function mergeLedger(here: Ledger, file: Ledger): Merged {
  const known = new Map(here.suppressions.map((row) => [row.id, row]));
  const knownLifts = new Set(here.lifts.map((row) => row.id));
  const lifted = new Set(here.lifts.map((row) => row.lifts));
  const placed = new Map<SuppressionId, SuppressionId>();
  const suppressions: Suppression[] = [];
  for (const row of file.suppressions) {
    const id = freeId(row, known);
    placed.set(row.id, id);
    if (known.has(id)) continue;
    suppressions.push({ ...row, id });
    known.set(id, { ...row, id });
  }
  const fresh = new Set(suppressions.map((row) => row.id));
  const lifts = file.lifts
    .filter((row) => !knownLifts.has(row.id))
    .map((row) => ({ ...row, lifts: placed.get(row.lifts) ?? row.lifts }));
  return {
    suppressions,
    lifts: lifts.filter((row) => fresh.has(row.lifts)),
    refused: lifts.filter((row) => !fresh.has(row.lifts) && known.has(row.lifts) && !lifted.has(row.lifts)),
  };
}

/** The same id for another person is another suppression: it gets a name of its own, the same each time. */
function freeId(row: Suppression, known: ReadonlyMap<SuppressionId, Suppression>): SuppressionId {
  for (let n = 1; ; n += 1) {
    const id = (n === 1 ? row.id : `${row.id}~${n}`) as SuppressionId;
    const there = known.get(id);
    if (!there || covers(there, row)) return id;
  }
}

function covers(there: Suppression, row: Suppression): boolean {
  const asLong = there.until === null || (row.until !== null && there.until >= row.until);
  return asLong && sameRow(there.scope, row.scope);
}
