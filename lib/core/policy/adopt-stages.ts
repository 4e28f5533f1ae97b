import type { Stage } from './policy';
import { plainName } from './stage-at';

/**
 * The new stages, each taking over the old ones that are gone: no deal is left without a stage, and none has to be rewritten.
 * An old stage goes where the new set says, else to its namesake, else to the one with the same decision at the nearest place.
 */
export function adoptStages(before: readonly Stage[], after: readonly Stage[]): readonly Stage[] {
  const known = new Set<string>(after.flatMap((stage) => [stage.id, ...stage.also]));
  const gained = new Map<string, string[]>();
  for (const stage of before) {
    const lost = [stage.id, ...stage.also].filter((id) => !known.has(id));
    const heir = lost.length > 0 ? heirOf(stage, placeIn(before, stage), after) : null;
    if (heir) gained.set(heir.id, [...(gained.get(heir.id) ?? []), ...lost]);
  }
  return after.map((stage) => {
    const more = gained.get(stage.id);
    return more ? { ...stage, also: [...stage.also, ...more] } : stage;
  });
}

function heirOf(stage: Stage, place: number, after: readonly Stage[]): Stage | null {
  const same = after.find((one) => one.id === stage.id);
  if (same) return same;
  const claims = (one: Stage) => one.also.includes(stage.id) || stage.also.some((id) => id === one.id);
  const shares = (one: Stage) => one.also.some((id) => stage.also.includes(id));
  const named = (one: Stage) => plainName(one.name) === plainName(stage.name);
  const clear = after.find(claims) ?? after.find(shares) ?? after.find(named);
  if (clear) return clear;
  const alike = after.filter((one) => one.decision === stage.decision);
  const off = (one: Stage) => Math.abs(placeIn(after, one) - place);
  return (alike.length > 0 ? alike : after).toSorted((a, b) => off(a) - off(b))[0] ?? null;
}

/** 0 for the first stage, 1 for the last. */
function placeIn(stages: readonly Stage[], stage: Stage): number {
  return stages.length > 1 ? stages.indexOf(stage) / (stages.length - 1) : 0;
}
