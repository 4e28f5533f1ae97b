import type { Event } from '../../domain/event';
import type { Measure, MeasureInput } from '../measure';
import { DAY_MS, later } from './support/days';
import { lineOf } from './support/deal-index';
import { wentOn } from './support/decisions';
import { inPeriod } from './support/in-period';
import { patternOf } from './support/pattern-of';
import { signsByDeal } from './support/signs-by-deal';

const SIGNS = 3;
const WITHIN_DAYS = 7;
const FALLBACK_DAYS = 14;

export const spikeThenDrop = {
  id: 'spike-then-drop',
  name: 'A burst, then nothing',
  definition: `Buyers who gave ${SIGNS} signs of life within ${WITHIN_DAYS} days, then none for longer than the stage allows, and stayed in it.`,
  formula: 'deals with a burst, a silence past the window and no later stage ÷ deals with a burst',
  requirement: 'S3-32',
  noun: 'deals',
  span: 'period',
  unit: 'share',
  better: 'less',
  goal: null,
  of(input) {
    const signs = signsByDeal(input.log);
    const until = ({ dealId, at }: Event) =>
      later(at, (dealId && lineOf(input.lines).get(dealId)?.window) ?? FALLBACK_DAYS);
    const bursts = [...signs.values()].flatMap((own) => lastBurst(own, input));
    return patternOf(input, bursts, {
      until,
      shows: (burst) =>
        burst.dealId !== null &&
        !(signs.get(burst.dealId) ?? []).some(({ at }) => at > burst.at && at <= until(burst)) &&
        !wentOn(input, burst.dealId, burst.at, until(burst)),
      says: ['nothing since', 'went on talking'],
    });
  },
} as const satisfies Measure;

/** The last sign of the last burst in the period. */
function lastBurst(signs: readonly Event[], input: MeasureInput): readonly Event[] {
  const inside = signs.filter(({ at }) => inPeriod(input, at));
  const end = inside.findLast(({ at }, index) => {
    const first = inside[index - (SIGNS - 1)];
    return first !== undefined && at - first.at <= WITHIN_DAYS * DAY_MS;
  });
  return end ? [end] : [];
}
