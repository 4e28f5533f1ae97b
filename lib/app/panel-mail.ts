import type { MessageId, ThreadId } from '../core/domain/ids';
import type { Result } from '../core/domain/result';
import type { Thread } from '../core/domain/thread';
import type { Inserted, InsertRequest, MailError, SelfCheck, ThreadView } from '../mail/mail-adapter';

export type Reply = { readonly thread: ThreadId; readonly text: string };

/** The mail page as the panel sees it: through messages in a browser, in process in Outlook's pane. */
export interface PanelMail {
  /** There is no mail client: what is to be read is pasted. */
  readonly pasteOnly?: boolean;
  /** The mail client hands over one message at a time: the others count once they were open. */
  readonly readsByOpening?: boolean;
  /** What the act on the draft is called with the mail that is open now; “Insert into reply” when left out. */
  insertLabel?(): string;
  /** Calls back with the view of the active mail tab now and on each change; `null` = no mail tab is active. */
  watchView(onView: (view: ThreadView | null) => void, signal: AbortSignal): void;
  readWholeThread(thread: ThreadId): Promise<Result<Thread, MailError>>;
  insertDraft(request: InsertRequest): Promise<Result<Inserted, MailError>>;
  /** Calls back with what the rep makes of an inserted draft in the reply box; an empty text = the box is gone. */
  watchReply(onReply: (reply: Reply) => void, signal: AbortSignal): void;
  showEvidence(message: MessageId, quote: string): Promise<Result<void, MailError>>;
  /** Gives the focus back to the mail. */
  focusThread(): Promise<Result<void, MailError>>;
  selfCheck(): Promise<readonly SelfCheck[]>;
  diagnostic(): Promise<string>;
  /** Asks the page to read its thread again. */
  readAgain(): Promise<Result<unknown, MailError>>;
}
