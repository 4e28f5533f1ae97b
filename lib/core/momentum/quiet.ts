import { type Day, dayOf, daysBetween } from '../domain/instant';
import type { Situation } from '../situation';
import { overSaid, saidInThread } from '../situation-signals';

export type Quiet = {
  /** Whole days since the buyer last wrote; `null` when that is not known. */
  readonly quiet: number | null;
  /** Longest silence the stage allows, in days. */
  readonly window: number;
  /** The clock does not run while a deal is put aside or over. */
  readonly stopped: Day | 'for-good' | null;
};

/** Silence against the stage's window, from two-way contact only (S2-8, S2-24). A later clock never counts below 0. */
export function quietOf(s: Situation): Quiet {
  const { lastTwoWay } = s.thread.facts;
  const { stage, deal } = s.on;
  const window = (deal.mode === 'long-cycle' ? stage?.maxSilentDaysLong : stage?.maxSilentDays) ?? FALLBACK_WINDOW;
  const quiet = lastTwoWay === null ? null : Math.max(0, daysBetween(dayOf(lastTwoWay, s.records.rep.zone), s.today));
  return { quiet, window, stopped: stoppedUntil(s) };
}

/** For a deal whose stage the policy does not know. */
const FALLBACK_WINDOW = 14;

function stoppedUntil(s: Situation): Quiet['stopped'] {
  const { deal } = s.on;
  if (deal.outcome !== 'open') return 'for-good';
  if (overSaid(s)) return 'for-good';
  if (deal.parked && deal.parked.until > s.today) return deal.parked.until;
  const later = saidInThread(s, ['not-now-future'])[0];
  const until = later?.signal.certainty === 'certain' ? later.signal.until : undefined;
  return until !== undefined && until > s.today ? until : null;
}
