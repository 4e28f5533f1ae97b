import type { BuyingRole } from '../domain/records';
import type { Situation } from '../situation';

/** Roles the stage needs and nobody on the deal holds (S0-47). Somebody we have lost no longer fills theirs. */
export function missingRoles(s: Situation): readonly BuyingRole[] {
  const held = new Set(s.on.stakeholders.filter((row) => row.stance !== 'lost').map((row) => row.role));
  return (s.on.stage?.requiredRoles ?? []).filter((role) => !held.has(role));
}
