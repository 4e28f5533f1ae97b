import { daysBetween } from '../../domain/instant';
import { dayAt } from '../figures/support/day-at';
import type { BreachRule } from './breach';
import { sayDays } from './support/say-days';

export const replyOwed = {
  id: 'reply-owed',
  rule: 'A buyer who wrote gets an answer (S2-9, S4-26).',
  check({ turn, summary: { lastReply }, today, zone, parked }) {
    if (turn !== 'rep' || lastReply === null || parked) return null;
    const by = Math.max(0, daysBetween(dayAt(lastReply, zone), today));
    return { says: by === 0 ? 'They wrote today' : `They wrote, ${sayDays(by)} without answer`, by, act: 'answer' };
  },
} as const satisfies BreachRule;
