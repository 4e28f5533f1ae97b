import { dayOf, daysBetween } from '../../domain/instant';
import { matchesAny } from '../../drafting/matches-any';
import { pressurePhrases } from '../../drafting/phrases/pressure';
import { cadenceDays } from '../../policy/cadence-days';
import type { FailureMode } from './failure-mode';
import { groundIn, ourMail, unansweredOwn } from './support/last-own';

/** A long-cycle buyer gets mail in a short-cycle rhythm, or words that push (S0-69, S0-42). */
export const shortCyclePressure = {
  id: 'short-cycle-pressure',
  label: 'Pressed too soon',
  find(s) {
    if (s.on.deal.mode !== 'long-cycle') return null;
    const mails = unansweredOwn(s);
    const [before, last] = [mails.at(-2), mails.at(-1)];
    if (!last) return null;
    if (matchesAny(pressurePhrases.push, last.own.toLowerCase().replace(/[’‘]/g, "'"))) {
      return { says: `${ourMail(s, last)} pushes a buyer who takes long.`, evidence: groundIn(last) };
    }
    if (!before || before.message.at === null || last.message.at === null) return null;
    const { zone } = s.records.rep;
    const gap = daysBetween(dayOf(before.message.at, zone), dayOf(last.message.at, zone));
    const wait = cadenceDays(s.policy, s.on.deal, 'mail', mails.length - 1);
    if (wait === null || gap >= wait) return null;
    return {
      says: `${ourMail(s, last)} came ${gap} days after the one before; a long deal leaves ${wait}.`,
      evidence: groundIn(last),
    };
  },
} as const satisfies FailureMode;
