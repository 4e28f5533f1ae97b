import { type Day, daysBetween } from '../../../domain/instant';
import type { MeasureCase, Measured, MeasureInput } from '../../measure';
import { dayAt, dayText } from './day-at';
import { lineOf, openDeals } from './deal-index';
import { inPeriod } from './in-period';
import { byGroup } from './shares';
import { spreadOf } from './spread-of';
import { nameOfStage } from './stage-name';

/** Where a stay is counted: by the name of its stage, or the id of the deal's owner. */
type Stay = { readonly stage: string; readonly owner: string };

/** How far apart the stays of each group lie. `counts` = the deal is still there; `done` of a group = its median. */
export function dwellSpread(input: MeasureInput, groupOf: (stay: Stay) => string): Measured {
  const cases = [...staysNow(input, groupOf), ...staysOver(input, groupOf)];
  const groups = [...byGroup(cases)].map(([label, own]) => {
    const { spread, median } = spreadOf(own.map(({ figure = 0 }) => figure)) ?? { spread: 0, median: 0 };
    return { label, value: spread, done: Math.round(median), of: own.length };
  });
  groups.sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
  const sorted = cases.sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0));
  const done = cases.filter(({ counts }) => counts).length;
  return { value: groups[0]?.value ?? null, done, of: cases.length, groups, cases: sorted };
}

function staysNow(input: MeasureInput, groupOf: (stay: Stay) => string): readonly MeasureCase[] {
  return openDeals(input.lines).flatMap((line): MeasureCase[] => {
    if (line.dwell === null) return [];
    const stage = nameOfStage(input.policy, line.summary.stage);
    const says = `in ${stage} for ${line.dwell} days`;
    const group = groupOf({ stage, owner: line.summary.ownerId });
    return [
      {
        dealId: line.summary.id,
        threadId: line.summary.threadId,
        ownerId: line.summary.ownerId,
        at: line.summary.stageSince,
        counts: true,
        says,
        group,
        figure: line.dwell,
      },
    ];
  });
}

function staysOver(input: MeasureInput, groupOf: (stay: Stay) => string): readonly MeasureCase[] {
  return input.log.of('stage-changed').flatMap(({ at, dealId, data }): MeasureCase[] => {
    const line = dealId === null ? undefined : lineOf(input.lines).get(dealId);
    const since = data['since'];
    if (!line || typeof since !== 'string' || !inPeriod(input, at)) return [];
    const figure = Math.max(0, daysBetween(since as Day, dayAt(at, input.rep.zone)));
    const stage = nameOfStage(input.policy, String(data['from']));
    const says = `left ${stage} after ${figure} days, ${dayText(dayAt(at, input.rep.zone), input.today)}`;
    const group = groupOf({ stage, owner: line.summary.ownerId });
    return [
      {
        dealId: line.summary.id,
        threadId: line.summary.threadId,
        ownerId: line.summary.ownerId,
        at,
        counts: false,
        says,
        group,
        figure,
      },
    ];
  });
}
