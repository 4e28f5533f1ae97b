import type { Policy } from './policy';

/** Whether a reason may open a draft: one that only stands in triggers switched off may not (S3-27). */
export function opensDraft(policy: Pick<Policy, 'triggers'>, reason: string): boolean {
  const named = policy.triggers.filter((trigger) => trigger.reasons.includes(reason));
  return named.length === 0 || named.some((trigger) => trigger.active);
}
