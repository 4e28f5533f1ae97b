import { dailyUpkeep } from '@/lib/app/daily-upkeep';
import { storeErrorOf } from '@/lib/app/store-error-of';
import type { Instant } from '@/lib/core/domain/instant';
import { log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/store';

/** After the first thread is on screen. */
const FIRST_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

/** A pane has no alarms: the daily work is done a minute after it opens, and each day it stays open. */
export function upkeep(store: Store, clock: () => Instant, signal: AbortSignal): void {
  let timer = setTimeout(run, FIRST_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));

  function run() {
    timer = setTimeout(run, DAY_MS);
    dailyUpkeep(store, clock()).catch((thrown: unknown) => {
      if (!storeErrorOf(thrown)) log('pane', 'the daily work failed', thrown);
    });
  }
}
