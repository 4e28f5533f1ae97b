import type { MeasureCase, Measured, MeasureGroup } from '../../measure';

/** How many of the cases count. Groups are made of what the cases name; the largest first. */
export function shareOf(cases: readonly MeasureCase[], groups: readonly MeasureGroup[] = groupsOf(cases)): Measured {
  const done = countOf(cases);
  return { value: cases.length === 0 ? null : done / cases.length, done, of: cases.length, groups, cases };
}

/** The same as a plain number: nothing to look at is nothing to measure, not none. */
export function totalOf(cases: readonly MeasureCase[], groups: readonly MeasureGroup[] = groupsOf(cases)): Measured {
  const share = shareOf(cases, groups);
  return { ...share, value: cases.length === 0 ? null : share.done };
}

export function countOf(cases: readonly MeasureCase[]): number {
  let count = 0;
  for (const one of cases) if (one.counts) count += 1;
  return count;
}

export function groupsOf(cases: readonly MeasureCase[]): readonly MeasureGroup[] {
  return [...byGroup(cases)]
    .map(([label, own]) => ({ label, done: countOf(own), of: own.length, value: countOf(own) / own.length }))
    .sort((a, b) => b.of - a.of || (a.label < b.label ? -1 : 1));
}

export function byGroup(cases: readonly MeasureCase[]): ReadonlyMap<string, readonly MeasureCase[]> {
  const groups = new Map<string, MeasureCase[]>();
  for (const one of cases) {
    if (one.group === undefined) continue;
    const own = groups.get(one.group);
    if (own) own.push(one);
    else groups.set(one.group, [one]);
  }
  return groups;
}
