import { type Day, daysBetween } from '../../../lib/core/domain/instant';
import {
  answers,
  DAY,
  dueSteps,
  inside,
  milestones,
  number,
  of,
  onTime,
  open,
  promises,
  quartiles,
  type Recount,
  sent,
  share,
  silent,
} from './plain-facts';

/** Measures of deals and steps, a second time. */
export const recountDeals: Readonly<Record<string, Recount>> = {
  'long-cycle-next-milestone-coverage': (on) => {
    const all = open(on).filter(({ summary }) => summary.mode === 'long-cycle');
    const good = all.filter(({ summary, parked }) => {
      const dated = summary.ahead.filter(({ due }) => due >= on.today).length > 0;
      const known = summary.roles.filter((role) => role !== 'other').length > 0;
      return dated && known && (parked || summary.step !== null);
    });
    return share(all, good);
  },
  'follow-up-completion-rate': (on) => share(dueSteps(on), dueSteps(on).filter(onTime)),
  'missed-promises': (on) =>
    number(
      promises(on),
      promises(on).filter((one) => !onTime(one)),
    ),
  'promises-kept': (on) => share(promises(on), promises(on).filter(onTime)),
  'days-lost': (on) => {
    const due = dueSteps(on);
    const late = due.map((one) => (onTime(one) ? 0 : daysBetween(one.due as Day, (one.end?.[0] ?? on.today) as Day)));
    return { value: due.length === 0 ? null : late.reduce((a, b) => a + Math.max(0, b), 0), of: due.length };
  },
  'stale-deals': (on) => number(open(on), open(on).filter(silent)),
  'stale-leads': (on) => {
    const active = open(on).filter(({ summary }) => summary.mode === 'active');
    return number(active, active.filter(silent));
  },
  'silence-map': (on) => number(open(on), open(on).filter(silent)),
  'replies-by-reason': (on) => {
    const ripe = sent(on).filter(({ at }) => inside(on, at) && at + 7 * DAY <= on.now);
    const good = ripe.filter(({ data, at }) =>
      of(on, 'inbound-reply').some((reply) => answers(on, reply) === data['touch'] && reply.at <= at + 7 * DAY),
    );
    return share(ripe, good);
  },
  'next-milestone-or-reason': (on) => {
    const all = on.lines.filter(({ summary }) => summary.mode === 'long-cycle' && summary.outcome !== 'won');
    const good = all.filter(({ summary, parked }) => {
      if (summary.outcome === 'lost') return (summary.exitReason ?? '') !== '';
      return summary.ahead.some(({ due }) => due >= on.today) || (parked && summary.parked?.why !== '');
    });
    return share(all, good);
  },
  'task-or-exit': (on) => {
    const all = on.lines.filter(({ summary }) => summary.mode === 'active' && summary.outcome !== 'won');
    const good = all.filter(({ summary, parked }) => {
      if (summary.outcome === 'lost') return (summary.exitReason ?? '') !== '';
      return summary.step !== null || summary.ahead.length > 0 || parked;
    });
    return share(all, good);
  },
  'milestone-progression': (on) =>
    share(
      milestones(on),
      milestones(on).filter(({ done, moved }) => done !== null || moved),
    ),
  'milestone-completion': (on) =>
    share(
      milestones(on),
      milestones(on).filter(({ done, due }) => done !== null && done <= due),
    ),
  'stakeholder-coverage': (on) => {
    const asked = open(on).flatMap(({ summary }) =>
      (on.policy.stages.find(({ id }) => id === summary.stage)?.requiredRoles ?? []).map((role) =>
        summary.roles.includes(role),
      ),
    );
    return share(asked, asked.filter(Boolean));
  },
  'next-meeting-scheduled': (on) => {
    const good = open(on).filter(({ summary }) =>
      summary.ahead.some(({ due, kind }) => due >= on.today && kind === 'meeting'),
    );
    return share(open(on), good);
  },
  'days-since-contact': (on) => {
    const known = open(on).flatMap(({ quiet }) => (quiet === null ? [] : [quiet]));
    return { value: known.length === 0 ? null : quartiles(known)[1], of: known.length };
  },
  'momentum-lost': (on) => {
    const young = on.lines
      .filter(({ summary }) => summary.outcome !== 'won')
      .toSorted((a, b) => a.summary.id.localeCompare(b.summary.id))
      .toSorted((a, b) => b.summary.created.localeCompare(a.summary.created))
      .slice(0, 30);
    return share(
      young,
      young.filter((line) => line.summary.outcome === 'lost' || silent(line)),
    );
  },
};
