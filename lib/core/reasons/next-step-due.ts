import { sayDay } from '../domain/instant';
import { isPaused } from '../momentum/pause';
import type { Reason } from './reason';
import { ownMailSince } from './support/own-mail-since';

/** Steps that came from a stop or a wait end in a look at the deal, not in a mail. */
const NOT_A_MAIL: readonly string[] = [
  'no-reason',
  // waits for an owner's word, see lib/app/step-while-asked.ts
  'review-open',
  'opted-out',
  'declined',
  'complained',
  'suppressed',
  'deal-closed',
  'owner-conflict',
  'consent-unclear',
  'left-or-wrong-person',
];

/** The agreed next step is ours and its day has come. */
export const nextStepDue = {
  id: 'next-step-due',
  label: 'Next step due',
  find(s) {
    const step = s.on.openStep;
    if (!step || step.due > s.today || step.ownerId !== s.records.rep.id) return null;
    if (NOT_A_MAIL.includes(step.reason) || isPaused(s)) return null;
    // a mail on its day or later was the step; one from before the step was agreed was not
    if (ownMailSince(s, step.due) && step.created < lastOwnAt(s)) return null;
    const when = step.due === s.today ? 'Due today' : `Late since ${sayDay(step.due, s.today)}`;
    return {
      summary: `${when}: ${step.what.replace(/[.\s]+$/, '')}.`,
      forBuyer: `We agreed on ${sayDay(step.due, s.today)} as the day for the next step`,
      act: step.what,
      due: step.due,
      evidence: [
        { kind: 'record', record: step.id, says: `Next step, due ${sayDay(step.due, s.today)}: ${step.what}` },
      ],
    };
  },
} as const satisfies Reason;

function lastOwnAt(s: Parameters<Reason['find']>[0]): number {
  const sent = s.on.touches.filter((touch) => touch.status === 'sent').map((touch) => touch.at);
  const mails = s.thread.messages
    .filter((read) => read.message.direction === 'outbound')
    .map((read) => read.message.at ?? Number.NEGATIVE_INFINITY);
  return Math.max(Number.NEGATIVE_INFINITY, ...sent, ...mails);
}
