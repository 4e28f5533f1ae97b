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

/** The person may take it back in the browser at any time. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** One of a name at a time: a newer one takes its place. Nothing where it is not allowed (any more). */
export async function notify(name: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify()) || !browser.notifications) return;
  await browser.notifications.create(name, { type: 'basic', iconUrl: ICON, title, message });
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
