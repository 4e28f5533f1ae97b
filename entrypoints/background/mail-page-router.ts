import type { MailPageService } from '@/lib/app/mail-page-service';
import type { ThreadView } from '@/lib/mail/mail-adapter';
import { log } from '@/lib/platform/log';
import { parseFromMailPage } from '@/lib/platform/message-schema';
import type { ChipVerdict, FromMailPage } from '@/lib/platform/messages';
import { isMailPage, type Sender } from '@/lib/platform/sender-check';
import { keepView, viewOf } from '@/lib/platform/view-session';
import { tellChip } from './tell-chip';

/** The panel reads the same records for its brief as soon as the chip is answered: what is only noted comes after that. */
const NOTES_AFTER_MS = 150;

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
      // the rep waits for the chip, not for the notes; what they change is told afterwards
      void noteThen(service, message.view, chip, tabId);
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
    // the panel hears it too, and alone reads it
    case 'reply':
    case 'open-panel':
      return null;
  }
}

async function noteThen(service: MailPageService, view: ThreadView, shown: ChipVerdict, tabId: number): Promise<void> {
  try {
    await new Promise((resolve) => setTimeout(resolve, NOTES_AFTER_MS));
    if (!(await service.note(view))) return;
    const chip = await service.chip(view);
    if (chip.verdict !== shown.verdict || chip.label !== shown.label) await tellChip(tabId, chip);
  } catch (error) {
    log('background', 'what a thread shows was not noted', error);
  }
}
