import type { MessageId, ThreadId } from '../core/domain/ids';
import type { Result } from '../core/domain/result';
import type { Thread } from '../core/domain/thread';
import type { Inserted, InsertRequest, MailError, SelfCheck, ThreadView } from '../mail/mail-adapter';

/** The mail page as the panel sees it: through messages in a browser, in process in Outlook's pane. */
export interface PanelMail {
  /** Calls back with the view of the active mail tab now and on each change; `null` = no mail tab is active. */
  watchView(onView: (view: ThreadView | null) => void, signal: AbortSignal): void;
  readWholeThread(thread: ThreadId): Promise<Result<Thread, MailError>>;
  insertDraft(request: InsertRequest): Promise<Result<Inserted, MailError>>;
  showEvidence(message: MessageId, quote: string): Promise<Result<void, MailError>>;
  /** Gives the focus back to the mail. */
  focusThread(): Promise<Result<void, MailError>>;
  selfCheck(): Promise<readonly SelfCheck[]>;
  diagnostic(): Promise<string>;
  /** Asks the page to read its thread again. */
  readAgain(): Promise<Result<unknown, MailError>>;
}
