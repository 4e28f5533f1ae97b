import type { Measure } from '../measure';
import { later } from './support/days';
import { ownerOf } from './support/deal-index';
import { followUps } from './support/follow-ups';
import { inPeriod } from './support/in-period';
import { reasonLabel } from './support/labels';
import { firstReplies } from './support/replies';
import { shareOf } from './support/shares';

const WITHIN_DAYS = 7;

export const repliesByReason = {
  id: 'replies-by-reason',
  name: 'Replies by reason',
  definition: `How many follow-ups were answered within ${WITHIN_DAYS} days, by the reason they were sent for. Newer ones wait.`,
  formula: `follow-ups answered within ${WITHIN_DAYS} days ÷ follow-ups sent`,
  requirement: 'S1-38, S4-25',
  noun: 'follow-ups',
  span: 'period',
  unit: 'share',
  better: 'more',
  goal: null,
  of(input) {
    const { log, lines, now } = input;
    const first = firstReplies(log);
    const sent = followUps(log).filter(({ at }) => inPeriod(input, at) && later(at, WITHIN_DAYS) <= now);
    const cases = sent.map(({ touch, dealId, threadId, at, reason }) => {
      const reply = first.get(touch);
      const counts = reply !== undefined && reply.at <= later(at, WITHIN_DAYS);
      const says = counts ? 'answered' : reply ? 'answered too late' : 'no answer';
      return { dealId, threadId, ownerId: ownerOf(lines, dealId), at, counts, says, group: reasonLabel(reason) };
    });
    return shareOf(cases);
  },
} as const satisfies Measure;
