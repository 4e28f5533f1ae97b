import { dayOf } from '../../domain/instant';
import type { Measure } from '../measure';
import { later } from './support/days';
import { lineOf, ownerOf } from './support/deal-index';
import { followUps } from './support/follow-ups';
import { inPeriod } from './support/in-period';
import { reasonLabel } from './support/labels';
import { repliesByDeal } from './support/replies';
import { shareOf } from './support/shares';

const WITHIN_DAYS = 30;
const REASONS = ['re-entry-signal', 'future-window-reached'];

export const reEngagement = {
  id: 're-engagement',
  name: 'Dormant deals that came back',
  definition: `How many mails that took a dormant deal up again led to a reply or a meeting within ${WITHIN_DAYS} days. Newer ones wait.`,
  formula: 're-entries answered by a reply or a meeting ÷ re-entries',
  requirement: 'S0-54',
  noun: 're-entries',
  span: 'period',
  unit: 'share',
  better: 'more',
  goal: null,
  of(input) {
    const { log, lines, now, rep } = input;
    const entries = followUps(log).filter(
      ({ at, reason }) => REASONS.includes(reason) && inPeriod(input, at) && later(at, WITHIN_DAYS) <= now,
    );
    const cases = entries.map(({ dealId, threadId, at, reason }) => {
      const until = later(at, WITHIN_DAYS);
      const replied = (repliesByDeal(log).get(dealId) ?? []).some((reply) => reply.at > at && reply.at <= until);
      const met = lineOf(lines).get(dealId)?.summary.met ?? null;
      const held = met !== null && met >= dayOf(at, rep.zone) && met <= dayOf(until, rep.zone);
      const says = replied ? 'answered' : held ? 'led to a meeting' : 'no answer';
      const group = reasonLabel(reason);
      return { dealId, threadId, ownerId: ownerOf(lines, dealId), at, counts: replied || held, says, group };
    });
    return shareOf(cases);
  },
} as const satisfies Measure;
