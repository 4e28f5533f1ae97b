import type { Measure } from '../measure';
import { later } from './support/days';
import { lineOf, ownerOf } from './support/deal-index';
import { followUps } from './support/follow-ups';
import { inPeriod } from './support/in-period';
import { reasonLabel } from './support/labels';
import { repliesByDeal } from './support/replies';
import { shareOf } from './support/shares';
import { nameOfStage } from './support/stage-name';

const FALLBACK_DAYS = 14;

export const silenceAfterMail = {
  id: 'silence-after-mail',
  name: 'Mails that met silence',
  definition:
    'Where it went quiet in the period: follow-ups after which the buyer said nothing for longer than the stage allows.',
  formula: 'follow-ups without a word within the deal’s window ÷ follow-ups sent, by the stage they were sent in',
  requirement: 'S3-34',
  noun: 'follow-ups',
  span: 'period',
  unit: 'share',
  better: 'less',
  goal: null,
  of(input) {
    const { log, lines, now, policy } = input;
    const replies = repliesByDeal(log);
    const cases = followUps(log).flatMap(({ dealId, threadId, at, reason, stage }) => {
      const until = later(at, (dealId && lineOf(lines).get(dealId)?.window) ?? FALLBACK_DAYS);
      if (!inPeriod(input, at) || until > now) return [];
      const heard = (replies.get(dealId as never) ?? []).some((reply) => reply.at > at && reply.at <= until);
      const says = `${reasonLabel(reason)}: ${heard ? 'they wrote' : 'silence'}`;
      const group = nameOfStage(policy, String(stage));
      return [{ dealId, threadId, ownerId: ownerOf(lines, dealId), at, counts: !heard, says, group }];
    });
    return shareOf(cases);
  },
} as const satisfies Measure;
