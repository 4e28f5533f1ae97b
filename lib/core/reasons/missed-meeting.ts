import { addDays, type Instant, sayDay, toWorkday } from '../domain/instant';
import type { MeetingFact } from '../domain/read-thread';
import { isPaused } from '../momentum/pause';
import type { Situation } from '../situation';
import { calledOf, counterpartOf } from '../situation-people';
import type { FoundReason, Reason } from './reason';
import { dayAhead } from './support/day-ahead';
import { groundOf, messageOf } from './support/message-of';
import { metKinds } from './support/met-kinds';
import { ownMailAfter } from './support/own-mail-after';
import { ownMailSent } from './support/own-mail-sent';
import { saidOn } from './support/said-on';
import { sayEngagement } from './support/say-engagement';

/** A meeting did not take place and has no new day: it changes what comes next (S3-21, S3-24). */
export const missedMeeting = {
  id: 'missed-meeting',
  label: 'Meeting missed',
  find(s) {
    const { meetings } = s.thread.facts;
    const lead = meetings.at(-1);
    if (!lead || (lead.status !== 'missed' && lead.status !== 'cancelled')) return stoodUp(s);
    if (isPaused(s) || dayAhead(s) || ownMailAfter(s, lead.messageId)) return null;
    const to = counterpartOf(s);
    const name = to ? calledOf(s, to) : 'the buyer';
    const what = NAMES[lead.kind];
    const planned =
      lead.day ?? meetings.findLast(({ status, day }) => status === 'agreed' && day !== null)?.day ?? null;
    const on = planned ? ` on ${sayDay(planned, s.today)}` : '';
    const off = lead.status === 'cancelled';
    return {
      label: off ? 'Meeting called off' : 'Meeting missed',
      summary: `The ${what}${on} ${off ? 'was called off' : 'did not take place'}, and no new day is set.`,
      forBuyer: `Our ${what}${on} did not take place`,
      act: `Agree a new day with ${name}`,
      due: toWorkday(addDays(saidOn(s, messageOf(s, lead)?.message.at ?? null), s.policy.answerWithinDays)),
      evidence: [groundOf(lead)],
    };
  },
} as const satisfies Reason;

/** The rep noted, or an import says, that they did not come; nobody has written or met since. */
function stoodUp(s: Situation): FoundReason | null {
  const one = s.on.engagements.findLast(({ kind }) => kind === 'no-show');
  if (!one || isPaused(s) || dayAhead(s) || takenUpSince(s, one.at)) return null;
  const to = counterpartOf(s);
  const day = saidOn(s, one.at);
  const on = sayDay(day, s.today);
  return {
    label: 'No show',
    summary: `The meeting on ${on} did not take place, and no new day is set.`,
    forBuyer: `Our meeting on ${on} did not take place`,
    act: `Agree a new day with ${to ? calledOf(s, to) : 'the buyer'}`,
    due: toWorkday(addDays(day, s.policy.answerWithinDays)),
    evidence: [{ kind: 'record', record: one.id, says: sayEngagement(s, one) }],
  };
}

function takenUpSince(s: Situation, at: Instant): boolean {
  if (ownMailSent(s, at)) return true;
  const met = s.thread.facts.meetings.some((one) => {
    const said = messageOf(s, one)?.message.at ?? null;
    return one.status === 'held' && said !== null && said > at;
  });
  const day = saidOn(s, at);
  return met || s.on.milestones.some(({ kind, done }) => metKinds.includes(kind) && done !== null && done > day);
}

const NAMES: Readonly<Record<MeetingFact['kind'], string>> = {
  meeting: 'meeting',
  call: 'call',
  demo: 'demo',
  workshop: 'workshop',
  consultation: 'consultation',
};
