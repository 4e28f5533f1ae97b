import type { Policy, Stage } from './policy';

/** The stage a deal stands in, also when the deal still carries the id of an earlier set or a CRM's name; `null` = unknown. */
export function stageAt(policy: Pick<Policy, 'stages'>, id: string): Stage | null {
  const own = policy.stages.find((stage) => stage.id === id);
  if (own) return own;
  const plain = plainName(id);
  return policy.stages.find((stage) => stage.also.some((other) => other === id || plainName(other) === plain)) ?? null;
}

/** Lower case, everything but letters and figures as one space: `Contract Sent!` → `contract sent`. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
