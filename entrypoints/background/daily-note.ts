import { browser } from 'wxt/browser';
import { repOf } from '@/lib/app/rep-of';
import { lookAtClock, nextLook } from '@/lib/core/alerts/daily-note';
import type { Instant } from '@/lib/core/domain/instant';
import { keepDailyNote, keptDailyNote, onDailyNoteChange } from '@/lib/platform/kept-daily-note';
import { log } from '@/lib/platform/log';
import { notify, onNotificationClick } from '@/lib/platform/notifications';
import { openWorkspace } from '@/lib/platform/open-workspace';
import type { Store } from '@/lib/store/store';

const NAME = 'daily-note';

/** Where the rep switched it on: one notification a day that counts the deals to act on; its click opens Today. */
export function dailyNote(store: Store, clock: () => Instant, count: () => Promise<number>): void {
  async function look(): Promise<void> {
    const kept = await keptDailyNote();
    if (!kept) return void (await browser.alarms.clear(NAME));
    const { zone } = repOf(await store.settings());
    const { due, note } = lookAtClock(kept, clock(), zone);
    // kept before it is shown: a worker that dies in between shows none, never two
    if (note.last !== kept.last) await keepDailyNote(note);
    await browser.alarms.create(NAME, { when: nextLook(note, clock(), zone) });
    if (!due) return;
    const deals = await count();
    if (deals > 0) await notify(NAME, titleOf(deals), 'Open Today to work through them.');
  }
  const safely = () => void look().catch((error: unknown) => log('background', 'the daily note failed', error));

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) safely();
  });
  // the browser may forget alarms when it closes
  browser.runtime.onStartup.addListener(safely);
  browser.runtime.onInstalled.addListener(safely);
  onDailyNoteChange(safely);
  onNotificationClick(NAME, () => void openWorkspace('today'));
}

function titleOf(deals: number): string {
  return deals === 1 ? '1 deal to act on today' : `${deals.toLocaleString('en')} deals to act on today`;
}
