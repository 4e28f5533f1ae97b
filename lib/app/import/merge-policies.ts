import { sameRow } from '../../core/domain/same-row';
import type { StoredPolicy } from '../../store/store';

type Merged = { readonly add: readonly StoredPolicy[]; readonly differs: boolean };

/**
 * The versions a file adds: all of them where none was made here, the later ones when ours are its earlier ones. Two policies
 * that went different ways are not mixed: ours stays in force, and it is said.
 */
export function mergePolicies(here: readonly StoredPolicy[], file: readonly StoredPolicy[]): Merged {
  const ours = new Map(here.map((row) => [row.version, row]));
  const alike = file.filter((row) => sameRow(ours.get(row.version), row)).length;
  const add = file.filter((row) => !ours.has(row.version));
  const continues = alike === here.length;
  const known = alike === file.length;
  return { add: continues ? add : [], differs: !continues && !known };
}
