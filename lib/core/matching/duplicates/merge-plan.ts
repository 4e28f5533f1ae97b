import type { Engagement } from '../../domain/engagement';
import type {
  Company,
  Contact,
  Deal,
  Milestone,
  NextStep,
  Records,
  Review,
  Stakeholder,
  ThreadLink,
  Touch,
  ValueLog,
} from '../../domain/records';
import type { Suppression } from '../../domain/suppression';

/** What a merge writes and takes away; the ledger only ever gains. */
export type MergePlan = {
  readonly rows: {
    readonly contacts?: readonly Contact[];
    readonly companies?: readonly Company[];
    readonly deals?: readonly Deal[];
    readonly stakeholders?: readonly Stakeholder[];
    readonly milestones?: readonly Milestone[];
    readonly nextSteps?: readonly NextStep[];
    readonly touches?: readonly Touch[];
    readonly valueLog?: readonly ValueLog[];
    readonly reviews?: readonly Review[];
    readonly engagements?: readonly Engagement[];
    readonly threadLinks?: readonly ThreadLink[];
    readonly suppressions?: readonly Suppression[];
  };
  readonly remove: {
    readonly contacts?: readonly string[];
    readonly companies?: readonly string[];
    readonly deals?: readonly string[];
    readonly stakeholders?: readonly string[];
  };
};

/** What is known of `keep`, completed by what only `drop` knows: `null`, blank and empty lists count as not known. */
export function completed<T extends object>(keep: T, drop: T): T {
  const merged = { ...keep } as Record<string, unknown>;
  for (const [field, value] of Object.entries(drop)) {
    if (isUnknown(merged[field]) && !isUnknown(value)) merged[field] = value;
  }
  return merged as T;
}

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Each once, in order. */
export function union<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())];
}

/** A stop on the record that goes stands on the one that stays too, as a row of its own; one that was lifted does not come back. */
export function movedStops(
  { suppressions, lifts }: Pick<Records, 'suppressions' | 'lifts'>,
  move: (scope: Suppression['scope']) => Suppression['scope'] | null,
  key: string,
): readonly Suppression[] {
  const lifted = new Set(lifts.map((lift) => lift.lifts));
  return suppressions.flatMap((row) => {
    const scope = lifted.has(row.id) ? null : move(row.scope);
    return scope ? [{ ...row, id: `merge:${key}:${row.id}` as Suppression['id'], scope }] : [];
  });
}
