import type { BreachRule } from './breach';

export const quietTooLong = {
  id: 'quiet-too-long',
  rule: 'No deal is silent for longer than its stage allows (S2-41).',
  check({ quiet, window, parked, policy }) {
    if (quiet === null || quiet <= window || parked || !policy.switches.watchInactivity) return null;
    return { says: `Quiet for ${quiet} days, ${window} allowed`, by: quiet - window, act: 'open' };
  },
} as const satisfies BreachRule;
