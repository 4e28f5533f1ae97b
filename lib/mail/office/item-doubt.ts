import { askOffice } from './ask-office';
import type { MailHeaders } from './mail-headers';
import type { OfficeDeps } from './office-deps';
import { hasMailboxSet, type OfficeHost, type OfficeSelected } from './office-host';
import { outlookThreadId } from './office-ids';
import type { OpenItem } from './open-item';

/** Why the item that the add-in was given may not be the mail on screen. */
export type Doubt = { readonly reason: 'several-mails' | 'other-mail'; readonly subject: string | null };

const ANSWER_MS = 2_000;

/**
 * Outlook.com may leave the add-in with the item of a while ago, while body and reply form are those of the mail on screen
 * (reported, 2026-07). Two things tell: the headers carry another `Message-ID`, or the selected mail is of another conversation.
 * The message need not be the selected one, a selected conversation stands for its newest. `null` = no doubt, or no means to tell.
 */
export async function itemDoubt(
  office: OfficeHost,
  deps: OfficeDeps,
  open: OpenItem,
  asked: Promise<MailHeaders | null>,
): Promise<Doubt | null> {
  if (open.mode !== 'read') return null;
  const [selected, headers] = await Promise.all([selectedMails(office, deps), asked]);
  const own = open.item.internetMessageId?.trim();
  if (headers?.messageId && own && headers.messageId !== own) return { reason: 'other-mail', subject: null };
  const threads = new Set(selected.map((one) => one.conversationId && outlookThreadId(one.conversationId)));
  if (threads.size > 1) return { reason: 'several-mails', subject: null };
  const [thread] = threads;
  if (!thread || thread === open.thread) return null;
  return { reason: 'other-mail', subject: selected[0]?.subject ?? null };
}

async function selectedMails(office: OfficeHost, deps: OfficeDeps): Promise<readonly OfficeSelected[]> {
  const { mailbox } = office.context;
  if (!hasMailboxSet(office, '1.13') || !mailbox.getSelectedItemsAsync) return [];
  const call = (done: Parameters<NonNullable<typeof mailbox.getSelectedItemsAsync>>[0]) =>
    mailbox.getSelectedItemsAsync?.(done);
  const selected = await askOffice<readonly OfficeSelected[]>(deps, call, ANSWER_MS);
  return selected.ok ? selected.value : [];
}
