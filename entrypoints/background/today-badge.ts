import { browser } from 'wxt/browser';
import { countToday, type TodayCount } from '@/lib/app/count-today';
import { repOf } from '@/lib/app/rep-of';
import { dayOf, type Instant, type Zone } from '@/lib/core/domain/instant';
import { showBadge } from '@/lib/platform/action-badge';
import { keepCount, keptCount } from '@/lib/platform/count-session';
import { log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/store';

const ALARM = 'today';
const HOUR = 3_600_000;
/** A mail page that asks for its chip comes first: the count waits until nobody has asked for so long. */
const QUIET_MS = 2_000;
const PAUSE_MS = 20;

/** How many deals need the rep today, on the toolbar button: after records change, and when a new day begins. */
export function todayBadge(store: Store, clock: () => Instant): { changed(): void; busy(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;

  function wait(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      refresh().catch((error: unknown) => log('background', 'the badge was not counted', error));
    }, QUIET_MS);
  }

  async function refresh(): Promise<void> {
    const now = clock();
    const count = await countToday(store, await keptCount<TodayCount>(), now, breath);
    await Promise.all([keepCount(count), showBadge(count.needing.length)]);
    await browser.alarms.create(ALARM, { when: nextDay(now, repOf(await store.settings()).zone) });
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) wait();
  });
  // the browser forgets the badge when it closes
  browser.runtime.onStartup.addListener(wait);
  browser.runtime.onInstalled.addListener(wait);
  store.onChange(wait, new AbortController().signal);
  return {
    changed: wait,
    busy() {
      if (timer !== null) wait();
    },
  };
}

function breath(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, PAUSE_MS));
}

/** Within the first hour of the rep's next day. */
function nextDay(now: Instant, zone: Zone): Instant {
  const today = dayOf(now, zone);
  let next = now;
  while (dayOf(next, zone) === today) next = (next + HOUR) as Instant;
  return next;
}
