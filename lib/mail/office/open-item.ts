import type { ThreadId } from '../../core/domain/ids';
import type { OfficeHost, OfficeItem } from './office-host';
import { outlookThreadId } from './office-ids';

/** The mail that Outlook says is open. `key` names this very item: what is written for one must not reach another. */
export type OpenItem = {
  readonly item: OfficeItem;
  readonly mode: 'read' | 'compose';
  /** `null`: a mail that begins a conversation. */
  readonly thread: ThreadId | null;
  readonly key: string;
};

/** `null` when nothing is open, or no mail. Every look reads Office anew: it replaces the item, or takes it away. */
export function openItem(office: OfficeHost): OpenItem | null {
  const { item } = office.context.mailbox;
  if (item?.itemType !== 'message') return null;
  const thread = item.conversationId ? outlookThreadId(item.conversationId) : null;
  // only a mail that was sent or received has plain fields
  if (typeof item.subject !== 'string') return { item, mode: 'compose', thread, key: `compose ${thread}` };
  return item.itemId ? { item, mode: 'read', thread, key: item.itemId } : null;
}
