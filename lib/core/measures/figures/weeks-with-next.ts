import { addDays, type Day, weekdayOf } from '../../domain/instant';
import type { Measure, MeasureCase, MeasureInput } from '../measure';
import { dayAt, dayBefore } from './support/day-at';
import { openDeals } from './support/deal-index';
import { earlierDay } from './support/earlier-day';
import { pausesOf } from './support/pauses';
import { stepsOf } from './support/steps';

/** Something that lay ahead on the days from `from` to `to`. */
type Ahead = { readonly from: Day; readonly to: Day };
const EVER = '0000-01-01' as Day;

export const weeksWithNext = {
  id: 'weeks-with-next',
  name: 'Weeks with something ahead',
  definition:
    'How steadily momentum is kept: at the end of how many weeks a deal had a next step, a milestone or a pause ahead.',
  formula: 'weeks of open deals that ended with a valid next interaction ÷ weeks of open deals',
  requirement: 'S2-50',
  noun: 'deals',
  span: 'period',
  unit: 'share',
  better: 'more',
  goal: null,
  of(input) {
    const ends = weekEnds(input);
    const ahead = aheadOf(input);
    let [done, of] = [0, 0];
    const cases: MeasureCase[] = [];
    for (const line of openDeals(input.lines)) {
      const { id, threadId, ownerId, created } = line.summary;
      const lived = ends.filter((end) => end >= created);
      if (lived.length === 0) continue;
      const own = ahead.get(id) ?? [];
      const figure = lived.filter((end) => own.some(({ from, to }) => from <= end && end <= to)).length;
      done += figure;
      of += lived.length;
      const says = `${figure} of ${lived.length} weeks`;
      cases.push({ dealId: id, threadId, ownerId, at: null, counts: figure === lived.length, says, figure });
    }
    const worst = cases.sort((a, b) => (a.figure ?? 0) - (b.figure ?? 0));
    return { value: of === 0 ? null : done / of, done, of, groups: [], cases: worst };
  },
} as const satisfies Measure;

/** The Sundays of the period that are over. */
function weekEnds({ period, rep, today }: MeasureInput): readonly Day[] {
  const [from, to] = [dayAt(period.from, rep.zone), dayAt(period.to, rep.zone)];
  const ends: Day[] = [];
  for (let day = addDays(from, 7 - weekdayOf(from)); day < to && day < today; day = addDays(day, 7)) ends.push(day);
  return ends;
}

function aheadOf(input: MeasureInput): ReadonlyMap<string, readonly Ahead[]> {
  const found = new Map<string, Ahead[]>();
  for (const { deal, from, to } of [...stepsAhead(input), ...milestonesAhead(input), ...pausesOf(input)]) {
    const own = found.get(deal);
    if (own) own.push({ from, to });
    else found.set(deal, [{ from, to }]);
  }
  return found;
}

type OnDeal = Ahead & { readonly deal: string };

function stepsAhead(input: MeasureInput): readonly OnDeal[] {
  const { zone } = input.rep;
  return stepsOf(input).map(({ dealId, accepted, closed, due }) => {
    const gone = closed === null ? due : dayBefore(dayAt(closed.at, zone));
    const from = accepted === null ? EVER : dayAt(accepted, zone);
    return { deal: dealId, from, to: earlierDay(gone, due) };
  });
}

/** Nobody writes down when a milestone was agreed: it counts for all weeks before its day. */
function milestonesAhead({ lines }: MeasureInput): readonly OnDeal[] {
  return openDeals(lines).flatMap(({ summary: { id, ahead, past } }) => [
    ...ahead.map(({ due }) => ({ deal: id, from: EVER, to: due })),
    ...past.map(({ due, done }) => ({ deal: id, from: EVER, to: done <= due ? dayBefore(done) : due })),
  ]);
}
