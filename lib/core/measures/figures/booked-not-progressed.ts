import type { Measure } from '../measure';
import { later } from './support/days';
import { wentOn } from './support/decisions';
import { inPeriod } from './support/in-period';
import { patternOf } from './support/pattern-of';

const WITHIN_DAYS = 14;

export const bookedNotProgressed = {
  id: 'booked-not-progressed',
  name: 'Meeting agreed, deal stayed',
  definition: `Meetings that were agreed on while the deal stood in the same stage ${WITHIN_DAYS} days later.`,
  formula: `agreed meetings without a later stage within ${WITHIN_DAYS} days ÷ agreed meetings`,
  requirement: 'S3-32',
  noun: 'meetings',
  span: 'period',
  unit: 'share',
  better: 'less',
  goal: null,
  of(input) {
    const agreed = input.log
      .of('inbound-reply')
      .filter(({ data, at }) => data['booked'] === true && inPeriod(input, at));
    return patternOf(input, agreed, {
      until: ({ at }) => later(at, WITHIN_DAYS),
      shows: ({ dealId, at }) => dealId !== null && !wentOn(input, dealId, at, later(at, WITHIN_DAYS)),
      says: ['stayed in its stage', 'went on'],
    });
  },
} as const satisfies Measure;
