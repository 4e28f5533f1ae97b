import type { MailPageService } from '@/lib/app/mail-page-service';
import type { FromOwnPage } from '@/lib/platform/messages';
import { isOwnPage, type Sender } from '@/lib/platform/sender-check';
import { knownViews } from '@/lib/platform/view-session';
import { tellChip } from './tell-chip';

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
    await tellChip(tabId, await service.chip(view));
  }
  return null;
}

function isFromOwnPage(message: unknown): message is FromOwnPage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'records-changed';
}
