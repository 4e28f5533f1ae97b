import { daysBetween } from '../../domain/instant';
import type { BreachRule } from './breach';
import { sayDays } from './support/say-days';

export const neverContacted = {
  id: 'never-contacted',
  rule: 'Nobody who may buy is left untouched (S4-11).',
  check({ summary: { lastTouch, lastReply, met, created }, window, today, parked }) {
    if (lastTouch !== null || lastReply !== null || met !== null || parked) return null;
    const by = daysBetween(created, today);
    return by > window ? { says: `Nobody has written in ${sayDays(by)}`, by, act: 'open' } : null;
  },
} as const satisfies BreachRule;
