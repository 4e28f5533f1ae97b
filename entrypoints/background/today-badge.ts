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

type TodayBadge = { changed(): void; busy(): void /** The number as of now. */; count(): Promise<number> };

/** How many deals need the rep today, on the toolbar button: after records change, and when a new day begins. */
export function todayBadge(store: Store, clock: () => Instant): TodayBadge {
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
    await showBadge(await countNow(now));
    await browser.alarms.create(ALARM, { when: nextDay(now, repOf(await store.settings()).zone) });
  }

  async function countNow(now: Instant): Promise<number> {
    const count = await countToday(store, await keptCount<TodayCount>(), now, breath);
    await keepCount(count);
    return count.needing.length;
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
    count: () => countNow(clock()),
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
