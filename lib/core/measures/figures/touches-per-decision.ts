import type { DealId } from '../../domain/ids';
import type { Measure } from '../measure';
import { ownerOf } from './support/deal-index';
import { decisionsTaken } from './support/decisions';
import { followUps } from './support/follow-ups';
import { inPeriod } from './support/in-period';
import { nameOfStage } from './support/stage-name';

export const touchesPerDecision = {
  id: 'touches-per-decision',
  name: 'Mails per decision',
  definition: 'How many follow-ups it took until a buyer decided something. Fewer and better timed is the aim.',
  formula: 'follow-ups sent ÷ decisions resolved',
  requirement: 'S3-26',
  noun: 'decisions',
  span: 'period',
  unit: 'count',
  better: 'less',
  goal: null,
  of(input) {
    const { lines, policy } = input;
    const decided = decisionsTaken(input).filter(({ at }) => inPeriod(input, at));
    const sent = followUps(input.log).filter(({ at }) => inPeriod(input, at));
    const onDeal = new Map<DealId, number[]>();
    for (const { dealId, at } of sent) onDeal.set(dealId, [...(onDeal.get(dealId) ?? []), at]);
    const cases = decided.map(({ dealId, at, stage }) => {
      const own = onDeal.get(dealId) ?? [];
      const figure = own.filter((one) => one <= at).length;
      onDeal.set(dealId, own.slice(figure));
      const says = `${figure} ${figure === 1 ? 'mail' : 'mails'} until it left ${nameOfStage(policy, stage)}`;
      return { dealId, threadId: null, ownerId: ownerOf(lines, dealId), at, counts: true, says, figure };
    });
    const value = decided.length === 0 ? null : sent.length / decided.length;
    return { value, done: sent.length, of: decided.length, groups: [], cases };
  },
} as const satisfies Measure;
