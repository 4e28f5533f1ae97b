import type { MailPageService } from '@/lib/app/mail-page-service';
import { parseFromMailPage } from '@/lib/platform/message-schema';
import type { FromMailPage } from '@/lib/platform/messages';
import { isMailPage, type Sender } from '@/lib/platform/sender-check';
import { keepView, viewOf } from '@/lib/platform/view-session';

/**
 * Answers mail pages. The sender and the shape are checked before anything is done; `null` = not for this router.
 * A mail page can report a thread, ask for its verdict and report a send; nothing else exists here.
 */
export function mailPageRouter(
  service: MailPageService,
  ownId: string,
): (message: unknown, sender: Sender) => Promise<unknown> | null {
  return (message, sender) => {
    const tabId = sender.tab?.id;
    if (!isMailPage(sender, ownId) || tabId === undefined) return null;
    const parsed = parseFromMailPage(message);
    return parsed ? answer(service, parsed, tabId) : null;
  };
}

async function answer(service: MailPageService, message: FromMailPage, tabId: number): Promise<unknown> {
  switch (message.type) {
    case 'view': {
      const [chip] = await Promise.all([service.chip(message.view), keepView(tabId, message.view)]);
      await service.note(message.view);
      return chip;
    }
    case 'check-recipients':
      return service.hold(await viewOf(tabId), message.thread, message.to);
    case 'send':
      await service.sent(message.event);
      return null;
    case 'guard':
      await service.guarded({ ...message, to: message.to.length });
      return null;
    case 'open-panel':
      return null;
  }
}
