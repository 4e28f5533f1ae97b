import type { Insight } from '../../domain/brief';
import type { Instant } from '../../domain/instant';
import type { Situation } from '../../situation';

const HOUR_MS = 3_600_000;

/** How long their newest mail has waited, with its hour mark (S4-9, S4-26). Shown, never a reason. */
export function freshClock(s: Situation): Insight['clock'] {
  const { last, turn } = s.thread.facts;
  if (turn !== 'rep' || !last || last.at === null) return null;
  const waited = Math.max(0, s.now - last.at);
  return {
    since: last.at,
    hourMark: (last.at + HOUR_MS) as Instant,
    fresh: waited < HOUR_MS,
    hours: Math.floor(waited / HOUR_MS),
  };
}
