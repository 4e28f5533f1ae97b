import type { SomeEvidence } from '../domain/evidence';
import { addDays, type Day, sayDay, toWorkday } from '../domain/instant';
import { isPaused } from '../momentum/pause';
import type { Situation } from '../situation';
import { calledOf, counterpartOf } from '../situation-people';
import type { Reason } from './reason';
import { dayAhead } from './support/day-ahead';
import { groundOf, messageOf } from './support/message-of';
import { metKinds } from './support/met-kinds';
import { ownMailAfter } from './support/own-mail-after';
import { ownMailSince } from './support/own-mail-since';
import { saidOn } from './support/said-on';

/** We met, and nothing dated came out of it (S1-5, S1-7, S2-2, S2-10). */
export const meetingWithoutNextStep = {
  id: 'meeting-without-next-step',
  label: 'No next step',
  find(s) {
    const met = newestMeeting(s);
    if (!met || isPaused(s) || dayAhead(s)) return null;
    const to = counterpartOf(s);
    const name = to ? calledOf(s, to) : 'the buyer';
    const on = met.dated ? ` on ${sayDay(met.day, s.today)}` : '';
    const past = met.agreed ? `${capital(met.what)}${on} has passed` : `${capital(met.what)}${on} took place`;
    return {
      summary: `${past}, and no dated next step came out of it.`,
      forBuyer: met.agreed
        ? `We had set ${met.what}${on}`
        : `Since ${met.what}${on} we have no date for what comes next`,
      act: `Agree the next step with ${name}`,
      due: toWorkday(addDays(met.day, 1)),
      evidence: met.evidence,
    };
  },
} as const satisfies Reason;

type Met = {
  readonly what: string;
  readonly day: Day;
  /** The day is that of the meeting, not only that of the mail that speaks of it. */
  readonly dated: boolean;
  /** Known from the appointment alone: nobody has said that it took place. */
  readonly agreed: boolean;
  readonly evidence: SomeEvidence;
};

/** The newest meeting that no mail of ours has followed up. */
function newestMeeting(s: Situation): Met | null {
  const found = [...fromWords(s), ...fromMilestones(s)];
  return found.reduce<Met | null>((best, one) => (best && best.day >= one.day ? best : one), null);
}

function fromWords(s: Situation): readonly Met[] {
  const { meetings } = s.thread.facts;
  const lead = meetings.findLast(({ status }) => status !== 'proposed');
  if (!lead) return [];
  const said = saidOn(s, messageOf(s, lead)?.message.at ?? null);
  const evidence: SomeEvidence = [groundOf(lead)];
  const what = `the ${lead.kind}`;
  if (lead.status === 'held' && !ownMailAfter(s, lead.messageId)) {
    return [{ what, day: lead.day ?? said, dated: lead.day !== null, agreed: false, evidence }];
  }
  // the appointment is over and nobody said that it fell through
  const stoodUp = s.on.engagements.some(({ kind, at }) => kind === 'no-show' && saidOn(s, at) === lead.day);
  if (!stoodUp && lead.status === 'agreed' && lead.day !== null && lead.day < s.today && !ownMailSince(s, lead.day)) {
    return [{ what, day: lead.day, dated: true, agreed: true, evidence }];
  }
  return [];
}

function fromMilestones(s: Situation): readonly Met[] {
  return s.on.milestones.flatMap((one): readonly Met[] => {
    if (one.done === null || one.done > s.today || !metKinds.includes(one.kind) || ownMailSince(s, one.done)) return [];
    const says = `${one.name}, done ${sayDay(one.done, s.today)}`;
    const evidence: SomeEvidence = [{ kind: 'record', record: one.id, says }];
    return [{ what: `“${one.name}”`, day: one.done, dated: true, agreed: false, evidence }];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
