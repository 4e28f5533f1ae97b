import type { Policy, Stage } from './policy';

const known = new WeakMap<Policy['stages'], Map<string, Stage | null>>();

/** The stage a deal stands in, also when the deal still carries the id of an earlier set or a CRM's name; `null` = unknown. */
export function stageAt({ stages }: Pick<Policy, 'stages'>, id: string): Stage | null {
  // thousands of deals and events carry the same few names
  const found = known.get(stages) ?? new Map<string, Stage | null>();
  known.set(stages, found);
  const before = found.get(id);
  if (before !== undefined) return before;
  const stage = stageIn(stages, id);
  found.set(id, stage);
  return stage;
}

function stageIn(stages: Policy['stages'], id: string): Stage | null {
  const own = stages.find((stage) => stage.id === id);
  if (own) return own;
  const plain = plainName(id);
  return stages.find((stage) => stage.also.some((other) => other === id || plainName(other) === plain)) ?? null;
}

/** Lower case, everything but letters and figures as one space: `Contract Sent!` → `contract sent`. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
