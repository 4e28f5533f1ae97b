import { browser } from 'wxt/browser';
import type { MailPageService } from '@/lib/app/mail-page-service';
import { log } from '@/lib/platform/log';
import type { FromOwnPage, ToMailPage } from '@/lib/platform/messages';
import { isOwnPage, type Sender } from '@/lib/platform/sender-check';
import { knownViews } from '@/lib/platform/view-session';

/** Answers our own pages: after a change each open thread's chip is told its new verdict. */
export function ownPageRouter(
  service: MailPageService,
  ownId: string,
  ownOrigin: string,
): (message: unknown, sender: Sender) => Promise<unknown> | null {
  return (message, sender) => {
    if (!isOwnPage(sender, ownId, ownOrigin) || !isFromOwnPage(message)) return null;
    return refreshChips(service);
  };
}

async function refreshChips(service: MailPageService): Promise<null> {
  for (const { tabId, view } of await knownViews()) {
    const message: ToMailPage = { type: 'chip', chip: await service.chip(view) };
    await browser.tabs
      .sendMessage(tabId, message, { frameId: 0 })
      .catch((error: unknown) => log('background', 'a tab did not take its chip', error));
  }
  return null;
}

function isFromOwnPage(message: unknown): message is FromOwnPage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'records-changed';
}
