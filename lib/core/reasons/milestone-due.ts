import { addWorkdays } from '../domain/add-workdays';
import { addDays, type Day, sayDay } from '../domain/instant';
import { isPaused } from '../momentum/pause';
import { calledOf, counterpartOf } from '../situation-people';
import type { Reason } from './reason';
import { MILESTONE_AHEAD } from './support/milestone-ahead';
import { ownMailSince } from './support/own-mail-since';

/** A dated checkpoint of the deal is at hand, or has passed undone (S0-5, S0-21). */
export const milestoneDue = {
  id: 'milestone-due',
  label: 'Milestone due',
  find(s) {
    if (isPaused(s)) return null;
    const due = s.on.milestones.filter(
      (one) =>
        one.done === null &&
        one.due <= addWorkdays(s.today, MILESTONE_AHEAD) &&
        !ownMailSince(s, spoken(one.due, s.today)),
    );
    const lead = due.at(-1);
    if (!lead) return null;
    const to = counterpartOf(s);
    const late = lead.due < s.today;
    const day = sayDay(lead.due, s.today);
    return {
      summary: late
        ? `${lead.name} was due ${day} and is not done.`
        : `${lead.name} is due ${lead.due === s.today ? 'today' : day}.`,
      forBuyer: late ? `We had planned “${lead.name}” for ${day}` : `“${lead.name}” is planned for ${day}`,
      act: late ? `Set a new date for ${lead.name}` : `Prepare ${lead.name}${to ? ` with ${calledOf(s, to)}` : ''}`,
      // a mail about it leaves time to act on the answer
      due: late ? lead.due : addWorkdays(lead.due, -2),
      evidence: [{ kind: 'record', record: lead.id, says: `Milestone ${lead.name}, due ${day}` }],
    };
  },
} as const satisfies Reason;

/** The day from which a mail of ours has dealt with the milestone: the reminder's, and once it is late the day after. */
function spoken(due: Day, today: Day): Day {
  return due < today ? addDays(due, 1) : addWorkdays(due, -MILESTONE_AHEAD);
}
