import { type EmailAddress, parseEmailAddress, type ThreadId } from '../../core/domain/ids';
import type { Instant } from '../../core/domain/instant';
import type { Thread } from '../../core/domain/thread';
import type { ConversationMemory } from './conversation-memory';
import type { OfficeDeps } from './office-deps';
import type { OfficeHost } from './office-host';
import type { WatchedItems } from './watch-item';

/** The mail a view was made of: what is written on that view belongs to this item. */
export type Shown = { readonly key: string; readonly thread: Thread };

/** A reply that was opened, or filled, with a draft. */
export type Opened = {
  readonly key: string;
  readonly mode: 'read' | 'compose';
  readonly thread: ThreadId;
  readonly subject: string;
  readonly to: readonly EmailAddress[];
  readonly text: string;
  /** What the mail being written said right after the insert; `null` for a form that cannot be looked into. */
  readonly reply: string | null;
  readonly at: Instant;
};

/** What the parts of the adapter share for as long as the pane lives. */
export type OfficeContext = {
  readonly office: OfficeHost;
  readonly deps: OfficeDeps;
  readonly items: WatchedItems;
  readonly memory: ConversationMemory;
  shown: Shown | null;
  /** Somebody is shown the views: what was not shown to them cannot be answered. */
  watched: boolean;
  /** The last insert; `null` once nothing more is to be said of it. */
  opened: Opened | null;
};

/** The mailbox's own address; `null` when Outlook gives none. */
export function accountOf({ office }: Pick<OfficeContext, 'office'>): EmailAddress | null {
  return parseEmailAddress(office.context.mailbox.userProfile.emailAddress);
}
