import type { Measure, MeasureCase } from '../measure';
import { openDeals } from './support/deal-index';
import { byGroup, shareOf } from './support/shares';
import { spreadOf } from './support/spread-of';

export const daysSinceContact = {
  id: 'days-since-contact',
  name: 'Days since two-way contact',
  definition: 'How long open deals have been without a word from the buyer. Our own mails do not count.',
  formula: 'median of days since the last reply or meeting, over open deals where one is known',
  requirement: 'S2-24',
  noun: 'deals',
  span: 'today',
  unit: 'days',
  better: 'less',
  goal: null,
  of({ lines }) {
    const cases = openDeals(lines).flatMap((line): MeasureCase[] => {
      if (line.quiet === null) return [];
      const counts = line.quiet <= line.window;
      const says = `${line.quiet} of ${line.window} days`;
      return [
        {
          dealId: line.summary.id,
          threadId: line.summary.threadId,
          ownerId: line.summary.ownerId,
          at: null,
          counts,
          says,
          group: line.stage?.name ?? 'Stage not known',
          figure: line.quiet,
        },
      ];
    });
    const groups = [...byGroup(cases)].map(([label, own]) => ({ ...shareOf(own), label, value: medianOf(own) }));
    return {
      ...shareOf(
        cases.sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0)),
        groups.map(plainGroup).sort(largestFirst),
      ),
      value: medianOf(cases),
    };
  },
} as const satisfies Measure;

function medianOf(cases: readonly MeasureCase[]): number | null {
  return spreadOf(cases.map(({ figure = 0 }) => figure))?.median ?? null;
}

type Group = { readonly label: string; readonly value: number | null; readonly done: number; readonly of: number };

function plainGroup({ label, value, done, of }: Group): Group {
  return { label, value, done, of };
}

function largestFirst(a: Group, b: Group): number {
  return (b.value ?? 0) - (a.value ?? 0) || (a.label < b.label ? -1 : 1);
}
