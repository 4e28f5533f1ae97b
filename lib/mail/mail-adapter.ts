import type { EmailAddress, MessageId, ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { Result } from '../core/domain/result';
import type { Thread } from '../core/domain/thread';

/** `detail` is censored: structure and counts, never text, names or addresses. */
export type MailError = {
  readonly kind:
    | 'page-changed'
    | 'no-thread-open'
    | 'loading'
    | 'ambiguous'
    | 'unsupported'
    | 'signed-out'
    /** It would ask a server, and the rep has not agreed to that. */
    | 'switched-off'
    /** The rep or their organisation said no. */
    | 'not-allowed'
    /** The mail server asked us to wait. */
    | 'busy'
    /** What the server gave is not what is on screen; nothing of it was taken. */
    | 'disagrees'
    | 'offline'
    | 'no-answer'
    | 'wrong-thread'
    | 'box-not-empty'
    | 'no-box'
    | 'read-back-failed';
  readonly detail: string;
};

/** What the page shows now. `none` = no thread open; the rest is said to the rep, never guessed. `reason` is a word the panel knows. */
export type ThreadView =
  | { readonly status: 'ok'; readonly thread: Thread }
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'ambiguous' | 'unreadable'; readonly reason: string; readonly subject: string | null };

export type InsertRequest = {
  readonly thread: ThreadId;
  readonly text: string;
  /** `reply` opens a reply when no box is open; reply-all only when the rep chose it. */
  readonly mode: 'reply' | 'reply-all';
  /** The rep agreed to put the text before what stands in the box. */
  readonly keepExisting: boolean;
  /**
   * The rep looked and says the open box is this thread's. Asked for after `wrong-thread` with a detail that begins with
   * `unproven`: a reply box in the thread that carries no id. A box of another thread stays refused.
   */
  readonly acceptUnproven?: boolean;
};
export type Inserted = {
  readonly where: 'reply' | 'dialog' | 'plain-text';
  readonly recipients: readonly EmailAddress[];
};

/** A send in steps: never `sent` on a click alone (gmail facts, section 9). */
export type SendEvent = {
  readonly status: 'pending' | 'scheduled' | 'sent' | 'undone' | 'unknown';
  /** One key per attempt to send; later events of the same send carry the same key. */
  readonly key: string;
  readonly thread: ThreadId | null;
  readonly subject: string;
  readonly to: readonly EmailAddress[];
  readonly text: string;
  readonly attachments: readonly string[];
  readonly links: readonly string[];
  readonly messageId: MessageId | null;
  readonly at: Instant;
};

/** A send the rep has just asked for, before the mail client acts on it. `compose` is the key of its box. */
export type SendIntent = Omit<SendEvent, 'status' | 'messageId'> & { readonly compose: string };

export type ComposeRecipients = {
  readonly key: string;
  readonly thread: ThreadId | null;
  readonly to: readonly EmailAddress[];
};

export type SelfCheck = { readonly name: string; readonly ok: boolean; readonly evidence: string };

/** One mail client's page. There is no `send`: sending is the rep's click. Every subscription ends with its signal. */
export interface MailAdapter {
  readonly name: 'gmail' | 'outlook-web' | 'office';
  readonly can: { readonly history: 'full' | 'visible'; readonly insertDraft: boolean; readonly guardSend: boolean };
  /** The mailbox's own address. */
  me(): Result<EmailAddress, MailError>;
  /** Calls back with what is on screen now, then on every change. */
  watchThread(onView: (view: ThreadView) => void, signal: AbortSignal): void;
  /** Every message with its body; one request, only on the rep's wish. Must agree with the thread on screen. */
  readWholeThread(thread: ThreadId, signal: AbortSignal): Promise<Result<Thread, MailError>>;
  /** Puts text into the rep's own reply box, undoable. On failure nothing in the box has changed. */
  insertDraft(request: InsertRequest, signal: AbortSignal): Promise<Result<Inserted, MailError>>;
  /**
   * Follows the box of the last insert: calls back with the rep's own words in it after each pause in their changes, and
   * with an empty text when the box is gone. Reads only; says nothing before an insert.
   */
  watchReply(onText: (text: string) => void, signal: AbortSignal): void;
  /** Reports each send in steps. */
  watchSend(onSend: (event: SendEvent) => void, signal: AbortSignal): void;
  /** Calls back with the recipients of each open compose box, and on each change, so that the guard's answer is known before Send. */
  watchRecipients(onRecipients: (compose: ComposeRecipients) => void, signal: AbortSignal): void;
  /**
   * Asks before a send goes out, in the rep's own click or key. `true` stops that act; nothing is ever sent by us: to send
   * anyway the rep presses Send again. The answer must be known already: no answer means the mail goes.
   */
  guardSend(hold: (intent: SendIntent) => boolean, signal: AbortSignal): void;
  /** Moves the focus to the Send control of that compose box, so that the rep's next Enter is theirs. */
  focusSend(key: string): void;
  /** Scrolls to a message and marks the quoted words without changing the client's own DOM. */
  showEvidence(message: MessageId, quote: string): Result<void, MailError>;
  /** Gives the focus to the thread on screen, so that the client's own keys work in it. */
  focusThread(): Result<void, MailError>;
  /** Where the chip goes beside the subject; `null` when no thread is readable. */
  chipAnchor(): Element | null;
  selfCheck(): readonly SelfCheck[];
  /** Structure of the page without content, for a bug report the rep sends. */
  diagnostic(): string;
}
