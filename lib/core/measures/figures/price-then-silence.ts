import type { Event } from '../../domain/event';
import type { Measure } from '../measure';
import { later } from './support/days';
import { lineOf } from './support/deal-index';
import { inPeriod } from './support/in-period';
import { patternOf } from './support/pattern-of';
import { repliesByDeal } from './support/replies';

const FALLBACK_DAYS = 14;

export const priceThenSilence = {
  id: 'price-then-silence',
  name: 'Silence after the price',
  definition: 'Buyers who saw a price, and then said nothing for longer than the stage allows.',
  formula: 'prices without a word within the stage’s window ÷ prices given or looked at',
  requirement: 'S3-32',
  noun: 'prices',
  span: 'period',
  unit: 'share',
  better: 'less',
  goal: null,
  of(input) {
    const given = input.log
      .of('review-settled')
      .filter(({ data }) => data['gate'] === 'pricing' && data['outcome'] === 'cleared');
    const seen = input.log.of('engagement-noted').filter(({ data }) => data['kind'] === 'pricing-viewed');
    const until = ({ dealId, at }: Event) =>
      later(at, (dealId && lineOf(input.lines).get(dealId)?.window) ?? FALLBACK_DAYS);
    return patternOf(
      input,
      [...given, ...seen].filter(({ at }) => inPeriod(input, at)),
      {
        until,
        shows: (event) =>
          !(repliesByDeal(input.log).get(event.dealId as never) ?? []).some(
            ({ at }) => at > event.at && at <= until(event),
          ),
        says: ['silent since', 'they wrote'],
      },
    );
  },
} as const satisfies Measure;
