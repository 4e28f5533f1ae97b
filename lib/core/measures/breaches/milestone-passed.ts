import { daysBetween, sayDay } from '../../domain/instant';
import type { BreachRule } from './breach';

export const milestonePassed = {
  id: 'milestone-passed',
  rule: 'A milestone is reached by its day or given a new one (S0-5).',
  check({ summary: { ahead }, today, policy, parked }) {
    const [first] = ahead;
    if (!policy.switches.flagStalled || parked || !first || first.due >= today) return null;
    return {
      says: `Milestone of ${sayDay(first.due, today)} passed`,
      by: daysBetween(first.due, today),
      act: 'set-milestone',
    };
  },
} as const satisfies BreachRule;
