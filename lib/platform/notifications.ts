import { browser } from 'wxt/browser';

/** From the root of the package. */
const ICON = '/icon/128.png';
const PERMISSION = { permissions: ['notifications' as const] };

/** Must be called in the click, before any await. False when the person said no. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

export async function leaveNotifications(): Promise<void> {
  await browser.permissions.remove(PERMISSION).catch(() => false);
}

/** One of a name at a time: a newer one takes its place. `false` = the browser was not allowed to show it, or is not now. */
export async function notify(name: string, title: string, message: string): Promise<boolean> {
  if (!(await browser.permissions.contains(PERMISSION)) || !browser.notifications) return false;
  await browser.notifications.create(name, { type: 'basic', iconUrl: ICON, title, message });
  return true;
}

/** Hears clicks from now on, or from when the permission is given: without it the browser offers no such list. */
export function onNotificationClick(name: string, listener: () => void): void {
  let heard = false;
  const hear = () => {
    if (heard || !browser.notifications) return;
    heard = true;
    browser.notifications.onClicked.addListener((clicked) => {
      if (clicked !== name) return;
      void browser.notifications.clear(name);
      listener();
    });
  };
  hear();
  browser.permissions.onAdded.addListener(hear);
}
