import { type Day, daysBetween } from '../domain/instant';
import type { Deal } from '../domain/records';
import { dealTypeOf } from './cadence-days';
import type { LongCycleRule } from './policy';

type Aged = Pick<Deal, 'type' | 'tags' | 'created' | 'stageSince' | 'outcome'>;
/** Ages in days by segment; a segment is a deal type, the mode left aside. */
export type SegmentAges = ReadonlyMap<string, readonly number[]>;

/** The segment of a deal for its median: never its mode, or the rule would feed on its own answer. */
export function segmentOf(deal: Pick<Deal, 'type' | 'tags'>): string {
  return dealTypeOf({ type: deal.type ?? null, tags: deal.tags, mode: 'active' });
}

/**
 * How long deals take, by segment: from creation to the last stage of those that ended, and to today of those still open.
 * A deal whose dates contradict each other does not count.
 */
export function segmentAges(deals: Iterable<Aged>, today: Day): SegmentAges {
  const ages = new Map<string, number[]>();
  for (const deal of deals) {
    const end = deal.outcome === 'open' ? today : deal.stageSince;
    const age = end === null ? -1 : daysBetween(deal.created, end);
    if (age < 0) continue;
    const segment = segmentOf(deal);
    const list = ages.get(segment);
    if (list) list.push(age);
    else ages.set(segment, [age]);
  }
  return ages;
}

/** Middle value, the mean of the two middle ones for an even count; `null` for none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

// asked once a deal about the same list: 20,000 deals must not sort it 20,000 times
const medians = new WeakMap<readonly number[], number | null>();

function medianOf(ages: readonly number[]): number | null {
  const known = medians.get(ages);
  if (known !== undefined) return known;
  const middle = median(ages);
  medians.set(ages, middle);
  return middle;
}

/** Why an active deal should be long-cycle by its age, in words for the rep; `null` = it should not (S0-2). */
export function longCycleWhy(
  deal: Pick<Deal, 'type' | 'tags' | 'created' | 'outcome'>,
  ages: SegmentAges,
  rule: LongCycleRule,
  today: Day,
): string | null {
  if (!rule.byAge || deal.outcome !== 'open') return null;
  const known = ages.get(segmentOf(deal)) ?? [];
  if (known.length < rule.minDeals) return null;
  const age = daysBetween(deal.created, today);
  const middle = medianOf(known);
  if (middle === null || age <= middle || age < rule.minAgeDays) return null;
  return `${age} days old; half of ${known.length} such deals are younger than ${Math.round(middle)}.`;
}
