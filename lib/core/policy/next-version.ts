import type { OwnerId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import { adoptStages } from './adopt-stages';
import type { Policy } from './policy';

type Made = { readonly at: Instant; readonly by: OwnerId; readonly why: string };

/** The policy as it stands after a change: one version on, signed, with every stage of before taken over. */
export function nextVersion(current: Policy, wanted: Policy, { at, by, why }: Made): Policy {
  return {
    ...wanted,
    version: current.version + 1,
    changed: { at, by, why: why.trim() },
    stages: adoptStages(current.stages, wanted.stages),
  };
}
