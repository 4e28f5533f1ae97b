import { stageAt } from '../../policy/stage-at';
import type { Measure } from '../measure';
import { DAY_MS } from './support/days';
import { ownerOf } from './support/deal-index';
import { decisionsTaken } from './support/decisions';
import { inPeriod } from './support/in-period';
import { plain } from './support/labels';
import { shareOf } from './support/shares';
import { nameOfStage } from './support/stage-name';

export const decisionsResolved = {
  id: 'decisions-resolved',
  name: 'Decisions resolved per week',
  definition: 'How often buyers decided something: the deal went on to a later stage, was won, or was lost.',
  formula: 'decisions in the period ÷ its weeks, by what was decided',
  requirement: 'S3-2',
  noun: 'decisions',
  span: 'period',
  unit: 'count',
  better: 'more',
  goal: null,
  of(input) {
    const { lines, policy, period } = input;
    const cases = decisionsTaken(input)
      .filter(({ at }) => inPeriod(input, at))
      .map(({ dealId, at, stage, went }) => {
        const says =
          went === 'on'
            ? `left ${nameOfStage(policy, stage)} for a later stage`
            : `${went} in ${nameOfStage(policy, stage)}`;
        const group = plain(`${stageAt(policy, stage)?.decision ?? 'not known'}`);
        return { dealId, threadId: null, ownerId: ownerOf(lines, dealId), at, counts: true, says, group };
      });
    const weeks = Math.max(1, (period.to - period.from) / (7 * DAY_MS));
    return { ...shareOf(cases), value: cases.length / weeks };
  },
} as const satisfies Measure;
