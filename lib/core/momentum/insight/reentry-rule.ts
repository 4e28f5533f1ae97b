import type { Insight } from '../../domain/brief';
import { sayDay } from '../../domain/instant';
import type { Situation } from '../../situation';
import { calledOf, counterpartOf, ownerFor } from '../../situation-people';
import { pauseOf } from '../pause';
import { quietOf } from '../quiet';

/** What may wake a deal that sleeps: the signals, the earliest day, and whose yes (S0-49). `null` for a deal in talks. */
export function reentryRule(s: Situation): Insight['reentry'] {
  if (s.on.deal.outcome !== 'open') return null;
  const pause = pauseOf(s);
  const paused = pause !== null && pause.kind !== 'out-of-office' && pause.until > s.today;
  const { quiet, window } = quietOf(s);
  if (!paused && (quiet === null || quiet <= 3 * window)) return null;
  const to = counterpartOf(s);
  const name = to ? calledOf(s, to) : 'The buyer';
  const signals = [`${name} writes`, 'a budget or decision date', 'a new sponsor'];
  const earliest = paused ? pause.until : null;
  const approver = ownerFor(s, 'dormant-reentry');
  const day = earliest ? `not before ${sayDay(earliest, s.today)}` : 'any day';
  const yes = approver ? `; ${approver.name} says yes` : '';
  return {
    signals,
    earliest,
    approver: approver ? { id: approver.id, name: approver.name } : null,
    says: `Comes back when: ${signals.join(', ')}; ${day}${yes}.`,
  };
}
