import { daysBetween } from '../../domain/instant';
import type { BreachRule } from './breach';
import { sayDays } from './support/say-days';

export const stepLate = {
  id: 'step-late',
  rule: 'The next step is done by its day (S1-37).',
  check({ summary: { step }, today }) {
    if (!step || step.reason === 'promise-due' || step.due >= today) return null;
    const by = daysBetween(step.due, today);
    return { says: `Next step late by ${sayDays(by)}`, by, act: 'do-step' };
  },
} as const satisfies BreachRule;
