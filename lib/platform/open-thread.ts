import { browser } from 'wxt/browser';
import type { EmailAddress, ThreadId } from '../core/domain/ids';

const GMAIL = 'https://mail.google.com/mail/';

/**
 * The address that shows a thread in its mail client; `null` when the client has none for this id: Gmail for a thread that
 * was begun here and is not synced, Outlook for a conversation (only a single mail has an address).
 */
export function threadUrl(thread: ThreadId, account: EmailAddress): string | null {
  const gmail = /^gmail:([0-9a-f]{10,16})$/.exec(thread)?.[1];
  if (gmail) return `${GMAIL}?authuser=${encodeURIComponent(account)}#all/${gmail}`;
  const item = /^outlook:item:(.+)$/.exec(thread)?.[1];
  return item ? `https://outlook.office.com/mail/deeplink/read/${encodeURIComponent(item)}` : null;
}

/** Shows the thread in the mail tab that is open, else in a new one. `false` = the client has no address for it. */
export async function openThread(thread: ThreadId, account: EmailAddress): Promise<boolean> {
  const url = threadUrl(thread, account);
  if (url === null) return false;
  const [open] = url.startsWith(GMAIL) ? await browser.tabs.query({ url: `${GMAIL}*` }) : [];
  if (open?.id === undefined || !open.url) {
    await browser.tabs.create({ url });
    return true;
  }
  // only the hash changes: the mailbox stays loaded, and stays in the account that is on screen
  await browser.tabs.update(open.id, { url: `${open.url.replace(/#.*$/, '')}#${url.split('#')[1]}`, active: true });
  await browser.windows?.update(open.windowId, { focused: true });
  return true;
}
