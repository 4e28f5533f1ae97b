import { dayOf, daysBetween } from '../../domain/instant';
import { isBuyersWord, isOwnWord } from '../../situation-people';
import { quietOf } from '../quiet';
import type { FailureMode } from './failure-mode';
import { groundIn, ourMail } from './support/last-own';

/** We woke a sleeping deal out of the blue: no reason was logged, and no owner had said yes (S0-69, S0-45). */
export const randomReEntry = {
  id: 'random-re-entry',
  label: 'Woken without a reason',
  find(s) {
    const spoken = s.thread.messages.filter((read) => isBuyersWord(s, read) || isOwnWord(s, read));
    const [before, last] = spoken.slice(-2);
    if (!before || !last || !isOwnWord(s, last) || last.message.at === null || before.message.at === null) return null;
    const { zone } = s.records.rep;
    const day = dayOf(last.message.at, zone);
    const gap = daysBetween(dayOf(before.message.at, zone), day);
    if (gap <= 3 * quietOf(s).window) return null;
    const logged = s.on.touches.some((touch) => touch.reason !== 'by-hand' && dayOf(touch.at, zone) === day);
    const allowed = s.on.reviews.some(({ gate, status }) => gate === 'dormant-reentry' && status === 'cleared');
    if (logged || allowed) return null;
    return { says: `${ourMail(s, last)} came after ${gap} silent days, without a reason.`, evidence: groundIn(last) };
  },
} as const satisfies FailureMode;
