import type { DealLine } from '../deal-line';
import type { Measure, MeasureCase } from '../measure';
import { openDeals } from './support/deal-index';
import { byGroup, shareOf } from './support/shares';

export const forecastSplit = {
  id: 'forecast-split',
  name: 'Forecast with momentum',
  definition: 'How much of the open amount is in deals the buyer talks with us about. The rest is shown apart.',
  formula: 'amount of open deals heard from within their window, neither paused nor in Recycle ÷ amount of open deals',
  requirement: 'S2-13, S2-39',
  noun: 'deals',
  span: 'today',
  unit: 'share',
  better: 'more',
  goal: null,
  of({ lines }) {
    const cases = openDeals(lines).flatMap((line): MeasureCase[] => {
      const { amount } = line.summary;
      if (amount === null) return [];
      const why = whyWithout(line);
      return [
        {
          dealId: line.summary.id,
          threadId: line.summary.threadId,
          ownerId: line.summary.ownerId,
          at: null,
          counts: why === null,
          says: why ?? 'with momentum',
          group: amount.currency,
          figure: amount.amount,
        },
      ];
    });
    const groups = [...byGroup(cases)].map(([label, own]) => {
      const [done, of] = [sum(own.filter(({ counts }) => counts)), sum(own)];
      return { label, done, of, value: of === 0 ? null : done / of };
    });
    groups.sort((a, b) => b.of - a.of || (a.label < b.label ? -1 : 1));
    const whole = shareOf(
      cases.sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0)),
      groups,
    );
    // currencies are not added up: the figure is that of the one with the most in it
    return { ...whole, value: groups[0]?.value ?? null };
  },
} as const satisfies Measure;

function whyWithout({ quiet, window, parked, state }: DealLine): string | null {
  if (parked) return 'paused';
  if (quiet === null) return 'no contact known';
  if (quiet > window) return `quiet for ${quiet} of ${window} days`;
  return state === 'recycle' ? 'in Recycle' : null;
}

function sum(cases: readonly MeasureCase[]): number {
  return cases.reduce((total, { figure = 0 }) => total + figure, 0);
}
