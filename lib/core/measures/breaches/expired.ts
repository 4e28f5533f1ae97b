import { daysBetween } from '../../domain/instant';
import type { BreachRule } from './breach';

export const expired = {
  id: 'expired',
  rule: 'A deal whose offer is over is closed with its reason (S1-20).',
  check({ summary: { expires }, today }) {
    if (expires === null || expires >= today) return null;
    return { says: 'Expired, no exit reason', by: daysBetween(expires, today), act: 'close' };
  },
} as const satisfies BreachRule;
