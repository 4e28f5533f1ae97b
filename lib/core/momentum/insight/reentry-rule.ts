import type { Insight } from '../../domain/brief';
import type { Situation } from '../../situation';
import { calledOf, counterpartOf, ownerFor } from '../../situation-people';
import { pauseOf } from '../pause';
import { quietOf } from '../quiet';
import { reentryWords } from './reentry-words';

/** What may wake a deal that sleeps: the signals, the earliest day, and whose yes (S0-49). `null` for a deal in talks. */
export function reentryRule(s: Situation): Insight['reentry'] {
  if (s.on.deal.outcome !== 'open') return null;
  const pause = pauseOf(s);
  const paused = pause !== null && pause.kind !== 'out-of-office' && pause.until > s.today;
  const { quiet, window } = quietOf(s);
  if (!paused && (quiet === null || quiet <= 3 * window)) return null;
  const to = counterpartOf(s);
  const earliest = paused ? pause.until : null;
  const approver = ownerFor(s, 'dormant-reentry');
  const name = to ? calledOf(s, to) : 'The buyer';
  const { signals, says } = reentryWords({ name, earliest, approver: approver?.name ?? null, today: s.today });
  return { signals, earliest, approver: approver ? { id: approver.id, name: approver.name } : null, says };
}
