import { addDays, sayDay } from '../domain/instant';
import { isPaused } from '../momentum/pause';
import { calledOf, counterpartOf } from '../situation-people';
import type { Reason } from './reason';
import { ownMailSince } from './support/own-mail-since';

/** Two days ahead is early enough to prepare and late enough to matter. */
const AHEAD = 2;

/** A dated checkpoint of the deal is at hand, or has passed undone (S0-5, S0-21). */
export const milestoneDue = {
  id: 'milestone-due',
  label: 'Milestone due',
  find(s) {
    if (isPaused(s)) return null;
    const due = s.on.milestones.filter(
      (one) => one.done === null && one.due <= addDays(s.today, AHEAD) && !ownMailSince(s, spoken(one.due, s.today)),
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
      due: lead.due,
      evidence: [{ kind: 'record', record: lead.id, says: `Milestone ${lead.name}, due ${day}` }],
    };
  },
} as const satisfies Reason;

/** The day from which a mail of ours has dealt with the milestone: the reminder's, and once it is late the day after. */
function spoken(due: Parameters<typeof addDays>[0], today: Parameters<typeof addDays>[0]) {
  return due < today ? addDays(due, 1) : addDays(due, -AHEAD);
}
