import type { Company, Contact, Deal, Records } from '../../domain/records';
import { completed, type MergePlan, movedStops, union } from './merge-plan';

type Input = {
  readonly keep: Company;
  readonly drop: Company;
  /** Rows that name one of the two. */
  readonly contacts: readonly Contact[];
  readonly deals: readonly Deal[];
  /** That name the one that goes. */
  readonly ledger: Pick<Records, 'suppressions' | 'lifts'>;
  readonly key: string;
};

/** Two companies become one with all domains, people and deals. */
export function mergeCompanies({ keep, drop, contacts, deals, ledger, key }: Input): MergePlan {
  const company: Company = { ...completed(keep, drop), domains: union(keep.domains, drop.domains) };
  const theirs = <T extends { readonly companyId: Company['id'] | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.companyId === drop.id).map((row) => ({ ...row, companyId: keep.id }));
  return {
    rows: {
      companies: [company],
      contacts: theirs(contacts),
      deals: theirs(deals),
      suppressions: movedStops(
        ledger,
        (scope) => (scope.kind === 'company' && scope.companyId === drop.id ? { ...scope, companyId: keep.id } : null),
        key,
      ),
    },
    remove: { companies: [drop.id] },
  };
}
