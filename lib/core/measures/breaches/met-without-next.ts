import { daysBetween } from '../../domain/instant';
import type { BreachRule } from './breach';

export const metWithoutNext = {
  id: 'met-without-next',
  rule: 'A meeting ends with a dated next step (S2-2).',
  check({ summary: { met, step, ahead }, today, parked }) {
    if (met === null || step || parked || ahead.some(({ due }) => due >= today)) return null;
    const by = daysBetween(met, today);
    return by > 30 ? null : { says: 'Call held, no next date', by, act: 'set-step' };
  },
} as const satisfies BreachRule;
