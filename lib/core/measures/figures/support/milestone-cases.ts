import type { Day } from '../../../domain/instant';
import type { MeasureCase, MeasureInput } from '../../measure';
import { dayAt, dayText } from './day-at';
import { lineOf } from './deal-index';
import { daysIn } from './in-period';

type Due = { readonly due: Day; readonly reached: Day | null; readonly moved: boolean };

/** Milestones whose day lies in the period and is over, with those that were moved away from such a day. */
export function milestonesDue(input: MeasureInput, counts: (milestone: Due) => boolean): readonly MeasureCase[] {
  const inside = daysIn(input);
  const cases: MeasureCase[] = [];
  for (const line of input.lines) {
    const { ahead, past } = line.summary;
    for (const { name, due, done } of [...past, ...ahead.map((one) => ({ ...one, done: null }))]) {
      if (due >= input.today || !inside(due)) continue;
      const says = `${name}, due ${dayText(due, input.today)}, ${done === null ? 'passed' : `reached ${dayText(done, input.today)}`}`;
      cases.push({
        dealId: line.summary.id,
        threadId: line.summary.threadId,
        ownerId: line.summary.ownerId,
        at: due,
        counts: counts({ due, reached: done, moved: false }),
        says,
      });
    }
  }
  return [...cases, ...moved(input, inside, counts)].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
}

/** A new day is told by the act that gave it: `deal-changed` of the field `milestone`, `from` one day to a later `due`. */
function moved(input: MeasureInput, inside: (day: Day) => boolean, counts: (milestone: Due) => boolean) {
  return input.log.of('deal-changed').flatMap(({ dealId, data, at }): MeasureCase[] => {
    const [from, to] = [data['from'], data['due']];
    const line = dealId === null ? undefined : lineOf(input.lines).get(dealId);
    if (!line || data['field'] !== 'milestone' || typeof from !== 'string' || typeof to !== 'string') return [];
    const due = from as Day;
    if (to <= from || due >= input.today || !inside(due)) return [];
    const inTime = dayAt(at, input.rep.zone) <= due;
    const says = `due ${dayText(due, input.today)}, moved to ${dayText(to as Day, input.today)}`;
    return [
      {
        dealId: line.summary.id,
        threadId: line.summary.threadId,
        ownerId: line.summary.ownerId,
        at: due,
        counts: counts({ due, reached: null, moved: inTime }),
        says,
      },
    ];
  });
}
