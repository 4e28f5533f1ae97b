import { daysBetween, sayDay } from '../../domain/instant';
import type { BreachRule } from './breach';

export const closeDatePassed = {
  id: 'close-date-passed',
  rule: 'A close date that has passed is set anew or the deal is closed (S0-67).',
  check({ summary: { closeDate }, today, parked }) {
    if (closeDate === null || closeDate >= today || parked) return null;
    return { says: `Close date ${sayDay(closeDate, today)} passed`, by: daysBetween(closeDate, today), act: 'open' };
  },
} as const satisfies BreachRule;
