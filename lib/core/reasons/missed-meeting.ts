import { addDays, sayDay, toWorkday } from '../domain/instant';
import type { MeetingFact } from '../domain/read-thread';
import { isPaused } from '../momentum/pause';
import { calledOf, counterpartOf } from '../situation-people';
import type { Reason } from './reason';
import { dayAhead } from './support/day-ahead';
import { groundOf, messageOf } from './support/message-of';
import { ownMailAfter } from './support/own-mail-after';
import { saidOn } from './support/said-on';

/** A meeting did not take place and has no new day: it changes what comes next (S3-21, S3-24). */
export const missedMeeting = {
  id: 'missed-meeting',
  label: 'Meeting missed',
  find(s) {
    const { meetings } = s.thread.facts;
    const lead = meetings.at(-1);
    if (!lead || (lead.status !== 'missed' && lead.status !== 'cancelled')) return null;
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

const NAMES: Readonly<Record<MeetingFact['kind'], string>> = {
  meeting: 'meeting',
  call: 'call',
  demo: 'demo',
  workshop: 'workshop',
  consultation: 'consultation',
};
