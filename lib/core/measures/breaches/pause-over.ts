import { daysBetween, sayDay } from '../../domain/instant';
import type { BreachRule } from './breach';

export const pauseOver = {
  id: 'pause-over',
  rule: 'A deal that was put aside is taken up again on its day (S3-43).',
  check({ summary: { parked }, today }) {
    if (parked === null || parked.until > today) return null;
    return {
      says: `Pause over since ${sayDay(parked.until, today)}`,
      by: daysBetween(parked.until, today),
      act: 'wake',
    };
  },
} as const satisfies BreachRule;
