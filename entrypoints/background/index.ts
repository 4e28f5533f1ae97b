import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dailyUpkeep } from '@/lib/app/daily-upkeep';
import { mailPageService } from '@/lib/app/mail-page-service';
import type { Instant } from '@/lib/core/domain/instant';
import { everyDay } from '@/lib/platform/every-day';
import { log } from '@/lib/platform/log';
import { openPanelFor, panelByToolbar } from '@/lib/platform/panel-place';
import { forgetView } from '@/lib/platform/view-session';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { dailyNote } from './daily-note';
import { mailPageRouter } from './mail-page-router';
import { ownPageRouter } from './own-page-router';
import { todayBadge } from './today-badge';

export default defineBackground(() => {
  const store = dexieStore();
  const clock = () => Date.now() as Instant;
  const service = mailPageService(store, clock);
  // a message has woken us: the database opens while it is on its way; a failure comes back with the question itself
  store.hasDeals().catch(() => {});
  const badge = todayBadge(store, clock);
  dailyNote(store, clock, badge.count);
  const fromMail = mailPageRouter(service, browser.runtime.id);
  const fromOwn = ownPageRouter(service, browser.runtime.id, self.location.origin);

  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    // Must stay the first call in the listener: one await before it and the browser no longer sees the rep's click.
    if (isOpenPanel(message) && sender.tab?.id !== undefined)
      openPanelFor(sender.tab).catch((e: unknown) => log('background', 'the panel did not open', e));
    badge.busy();
    const told = fromOwn(message, sender);
    if (told) badge.changed();
    const answer = told ?? fromMail(message, sender);
    if (!answer) return false;
    answer.then(reply, (error: unknown) => {
      log('background', 'a message was not answered', error);
      reply(null);
    });
    return true;
  });
  everyDay('upkeep', async () => {
    const { failed } = await dailyUpkeep(store, clock());
    badge.changed();
    if (failed) throw new Error(`the store said ${failed.kind}`);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetView(tabId));
  panelByToolbar();
  // Content scripts can read local storage by default; ours have no business there. Firefox cannot shut them out.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});

function isOpenPanel(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'open-panel';
}
