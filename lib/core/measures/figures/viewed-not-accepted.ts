import type { Event } from '../../domain/event';
import type { DealId } from '../../domain/ids';
import type { Measure } from '../measure';
import { later } from './support/days';
import { wentOn } from './support/decisions';
import { inPeriod } from './support/in-period';
import { patternOf } from './support/pattern-of';

const WITHIN_DAYS = 14;
const VIEWS: readonly unknown[] = ['proposal-viewed', 'pricing-viewed', 'material-opened'];

export const viewedNotAccepted = {
  id: 'viewed-not-accepted',
  name: 'Looked at, not taken up',
  definition: `Buyers who looked at a proposal, a price or material, and ${WITHIN_DAYS} days later had not gone on.`,
  formula: `deals that did not go on within ${WITHIN_DAYS} days of their last look ÷ deals that looked`,
  requirement: 'S3-32',
  noun: 'deals',
  span: 'period',
  unit: 'share',
  better: 'less',
  goal: null,
  of(input) {
    const last = new Map<DealId, Event>();
    for (const event of input.log.of('engagement-noted')) {
      if (event.dealId === null || !VIEWS.includes(event.data['kind']) || !inPeriod(input, event.at)) continue;
      const before = last.get(event.dealId);
      if (!before || event.at >= before.at) last.set(event.dealId, event);
    }
    return patternOf(input, [...last.values()], {
      until: ({ at }) => later(at, WITHIN_DAYS),
      shows: ({ dealId, at }) => dealId !== null && !wentOn(input, dealId, at, later(at, WITHIN_DAYS)),
      says: ['did not go on', 'went on'],
    });
  },
} as const satisfies Measure;
