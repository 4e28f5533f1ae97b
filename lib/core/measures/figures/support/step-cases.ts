import { daysBetween } from '../../../domain/instant';
import type { MeasureCase, MeasureInput } from '../../measure';
import { dayAt, dayText } from './day-at';
import { ownerOf } from './deal-index';
import { daysIn } from './in-period';
import { stageName } from './stage-name';
import { type Step, stepsOf } from './steps';

/**
 * Steps whose due day lies in the period and is over, each on time or not. One that was given up on or before its day
 * (replaced, parked, the deal ended) was no longer due.
 */
export function stepsDue(input: MeasureInput, take: (step: Step) => boolean): readonly MeasureCase[] {
  const inside = daysIn(input);
  const cases: MeasureCase[] = [];
  for (const step of stepsOf(input)) {
    if (!take(step) || step.due >= input.today || !inside(step.due) || givenUp(step, input)) continue;
    cases.push(caseOf(step, input));
  }
  return cases.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
}

function givenUp({ closed, due }: Step, { rep }: MeasureInput): boolean {
  return closed?.outcome === 'cancelled' && dayAt(closed.at, rep.zone) <= due;
}

/** `counts` = done on time; `figure` = days late, so far where it is still open. */
function caseOf({ dealId, threadId, due, closed }: Step, { lines, today, rep, policy }: MeasureInput): MeasureCase {
  const ended = closed && dayAt(closed.at, rep.zone);
  const onTime = closed?.outcome === 'done' && ended !== null && ended <= due;
  const end =
    closed === null ? 'still open' : closed.outcome === 'done' ? `done ${say(ended)}` : `given up ${say(ended)}`;
  return {
    dealId,
    threadId,
    ownerId: ownerOf(lines, dealId),
    at: due,
    counts: onTime,
    says: `due ${dayText(due, today)}, ${end}`,
    group: stageName(lines, policy, dealId),
    figure: onTime ? 0 : Math.max(0, daysBetween(due, ended ?? today)),
  };
  function say(day: typeof ended): string {
    return day === null ? '' : dayText(day, today);
  }
}
