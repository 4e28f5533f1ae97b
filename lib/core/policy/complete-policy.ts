import { defaultPolicy } from './default-policy';
import { makeStage } from './make-stage';
import type { Policy, Stage } from './policy';

type GivenStage = Partial<Stage> & Pick<Stage, 'id' | 'name' | 'maxSilentDays' | 'maxSilentDaysLong'>;
/** A policy of which only some is said, e.g. by an older file. */
export type GivenPolicy = Partial<Omit<Policy, 'stages'>> & { readonly stages?: readonly GivenStage[] };

/** What is not said holds as in the policy that comes with the product; a known stage keeps its own further words. */
export function completePolicy(given: GivenPolicy): Policy {
  const { stages = defaultPolicy.stages, ...said } = given;
  return {
    ...defaultPolicy,
    ...said,
    stages: stages.map(completeStage),
    approvals: { ...defaultPolicy.approvals, ...said.approvals },
  };
}

function completeStage(given: GivenStage): Stage {
  const known = defaultPolicy.stages.find((stage) => stage.id === given.id);
  const { id, name, maxSilentDays, maxSilentDaysLong } = given;
  return { ...(known ?? makeStage({ id, name, silent: [maxSilentDays, maxSilentDaysLong] })), ...given };
}
