import { daysBetween, sayDay } from '../../domain/instant';
import type { BreachRule } from './breach';

export const windowClosing = {
  id: 'window-closing',
  rule: 'A budget or decision window does not pass unused (S0-69).',
  check({ summary: { budget, decision }, today }) {
    for (const [name, window] of [['Budget', budget] as const, ['Decision', decision] as const]) {
      if (!window || window.from > today || window.to < today) continue;
      const left = daysBetween(today, window.to);
      if (left <= 14) return { says: `${name} window ends ${sayDay(window.to, today)}`, by: 14 - left, act: 'open' };
    }
    return null;
  },
} as const satisfies BreachRule;
