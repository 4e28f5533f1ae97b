import type { DealId } from '../core/domain/ids';
import { dayOf, type Instant } from '../core/domain/instant';
import { dealLine } from '../core/measures/deal-line';
import type { DealSummary } from '../core/measures/deal-summary';
import { todayList } from '../core/measures/today-list';
import type { Store } from '../store/store';
import { repOf } from './rep-of';

/** Which of the rep's deals need an act, with what it was told from. Plain data, so that it can be kept. */
export type TodayCount = {
  /** Day, rep and policy it holds for. */
  readonly for: string;
  /** Of the answer it was told from (`dealSummaries`). */
  readonly last: number;
  readonly deals: number;
  readonly needing: readonly DealId[];
};

const PORTION = 500;

/**
 * The deals on today's list. After `before` only what changed is looked at, unless the day, the policy or the rep is
 * another, or a deal went. `pause` is awaited between portions.
 */
export async function countToday(
  store: Store,
  before: TodayCount | null,
  now: Instant,
  pause: () => Promise<void>,
): Promise<TodayCount> {
  const [policy, settings] = await Promise.all([store.policy(), store.settings()]);
  const rep = repOf(settings);
  const today = dayOf(now, rep.zone);
  const holdsFor = JSON.stringify([today, rep.id, policy]);
  const known = before?.for === holdsFor ? before : null;
  const answer = await store.dealSummaries({ after: known?.last ?? 0, pause });
  if (known && answer.deals < known.deals) return countToday(store, null, now, pause);
  const needing = new Set(known?.needing);
  for (let at = 0; at < answer.changed.length; at += PORTION) {
    if (at > 0) await pause();
    for (const summary of answer.changed.slice(at, at + PORTION)) {
      if (isNeeding(summary)) needing.add(summary.id);
      else needing.delete(summary.id);
    }
  }
  return { for: holdsFor, last: answer.last, deals: answer.deals, needing: [...needing] };

  function isNeeding(summary: DealSummary): boolean {
    return todayList([dealLine(summary, { policy, now, rep })], { rep: rep.id, today, whose: 'mine' }).length > 0;
  }
}
