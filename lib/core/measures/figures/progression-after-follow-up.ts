import { dayOf } from '../../domain/instant';
import type { Measure } from '../measure';
import { later } from './support/days';
import { lineOf, ownerOf } from './support/deal-index';
import { wentOn } from './support/decisions';
import { followUps } from './support/follow-ups';
import { inPeriod } from './support/in-period';
import { repliesByDeal } from './support/replies';
import { shareOf } from './support/shares';
import { nameOfStage } from './support/stage-name';

const WITHIN_DAYS = 30;

export const progressionAfterFollowUp = {
  id: 'progression-after-follow-up',
  name: 'Follow-ups that moved the deal',
  definition: `How many follow-ups led to a meeting or a later stage within ${WITHIN_DAYS} days. Newer ones wait.`,
  formula: `follow-ups with a meeting or a stage gain within ${WITHIN_DAYS} days ÷ follow-ups sent`,
  requirement: 'S1-42',
  noun: 'follow-ups',
  span: 'period',
  unit: 'share',
  better: 'more',
  goal: null,
  of(input) {
    const { log, lines, now, rep, policy } = input;
    const sent = followUps(log).filter(({ at }) => inPeriod(input, at) && later(at, WITHIN_DAYS) <= now);
    const cases = sent.map(({ dealId, threadId, at, stage }) => {
      const until = later(at, WITHIN_DAYS);
      const replies = repliesByDeal(log).get(dealId) ?? [];
      const booked = replies.some((reply) => reply.data['booked'] === true && reply.at > at && reply.at <= until);
      const met = lineOf(lines).get(dealId)?.summary.met ?? null;
      const held = met !== null && met > dayOf(at, rep.zone) && met <= dayOf(until, rep.zone);
      const gained = wentOn(input, dealId, at, until);
      const says = gained ? 'a later stage' : booked ? 'a meeting agreed' : held ? 'a meeting held' : 'nothing yet';
      const counts = gained || booked || held;
      return { dealId, threadId, ownerId: ownerOf(lines, dealId), at, counts, says, group: nameOfStage(policy, stage) };
    });
    return shareOf(cases);
  },
} as const satisfies Measure;
