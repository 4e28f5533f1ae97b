import type { Situation } from '../../situation';
import { isBuyersWord } from '../../situation-people';
import { ownPromises } from './own-promises';

/** Something dated is still to come: a step, a checkpoint, a meeting, or what either side promised. Then nothing hangs in the air. */
export function dayAhead(s: Situation): boolean {
  const { openStep, milestones } = s.on;
  if (openStep && openStep.due >= s.today) return true;
  if (milestones.some((one) => one.done === null && one.due >= s.today)) return true;
  if (meetingAhead(s) || ownPromises(s).some(({ due }) => due >= s.today)) return true;
  const word = s.thread.messages.findLast((read) => isBuyersWord(s, read));
  return (word?.commitments ?? []).some((one) => one.who !== 'rep' && one.due !== null && one.due >= s.today);
}

/** A meeting with a day that has not passed and was not called off. */
export function meetingAhead(s: Situation): boolean {
  const { meetings } = s.thread.facts;
  return meetings.some(
    (one, index) =>
      one.status === 'agreed' &&
      one.day !== null &&
      one.day >= s.today &&
      !meetings.slice(index + 1).some(({ status }) => status === 'cancelled' || status === 'missed'),
  );
}
