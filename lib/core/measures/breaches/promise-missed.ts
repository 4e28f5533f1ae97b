import { daysBetween } from '../../domain/instant';
import type { BreachRule } from './breach';
import { sayDays } from './support/say-days';

export const promiseMissed = {
  id: 'promise-missed',
  rule: 'What was promised is done by its day (S1-40).',
  check({ summary: { step }, today }) {
    if (step?.reason !== 'promise-due' || step.due >= today) return null;
    const by = daysBetween(step.due, today);
    return { says: `Promise missed by ${sayDays(by)}`, by, act: 'do-step' };
  },
} as const satisfies BreachRule;
