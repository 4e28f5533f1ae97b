import type { Verdict } from '../core/domain/brief';
import type { Evidence } from '../core/domain/evidence';
import type { EmailAddress, MessageId, ThreadId } from '../core/domain/ids';
import type { Result } from '../core/domain/result';
import type { Thread } from '../core/domain/thread';
import type { Inserted, InsertRequest, MailError, SelfCheck, SendEvent, ThreadView } from '../mail/mail-adapter';
import type { GuardMode } from '../store/store';

/** What the chip shows; never more. */
export type ChipVerdict = {
  readonly verdict: Verdict;
  readonly label: string;
  readonly state: 'ready' | 'unmatched' | 'tie' | 'partial' | 'first-run' | 'loading' | 'unreadable';
};

/** Why a send would be held: shown in the guard. */
export type GuardHold = {
  readonly mode: Exclude<GuardMode, 'off'>;
  readonly title: string;
  readonly evidence: Evidence | null;
  /** Who said it and when, e.g. `Ana Ruiz, Thu 11 Jun`. */
  readonly by: string;
  readonly people: readonly EmailAddress[];
};

/** From a mail page. It can report and ask; it can never write records or read others' (DESIGN 4). */
export type FromMailPage =
  | { readonly type: 'view'; readonly view: ThreadView }
  | { readonly type: 'check-recipients'; readonly thread: ThreadId | null; readonly to: readonly EmailAddress[] }
  | { readonly type: 'send'; readonly event: SendEvent }
  | {
      readonly type: 'guard';
      readonly outcome: 'held' | 'overruled';
      readonly reason: string;
      readonly thread: ThreadId | null;
      readonly to: readonly EmailAddress[];
      readonly key: string;
    }
  /** What the rep made of an inserted draft; the panel hears it itself. */
  | { readonly type: 'reply'; readonly thread: ThreadId; readonly text: string }
  | { readonly type: 'open-panel' };
export type MailPageReply = {
  readonly view: ChipVerdict;
  readonly 'check-recipients': GuardHold | null;
  readonly send: null;
  readonly guard: null;
  readonly reply: null;
  readonly 'open-panel': null;
};

/** To a mail page, from our own pages. */
export type ToMailPage =
  | { readonly type: 'read-whole-thread'; readonly thread: ThreadId }
  | { readonly type: 'insert-draft'; readonly request: InsertRequest }
  | { readonly type: 'show-evidence'; readonly message: MessageId; readonly quote: string }
  | { readonly type: 'focus-thread' }
  | { readonly type: 'self-check' }
  | { readonly type: 'diagnostic' }
  | { readonly type: 'read-again' }
  | { readonly type: 'chip'; readonly chip: ChipVerdict };
export type ToMailPageReply = {
  readonly 'read-whole-thread': Result<Thread, MailError>;
  readonly 'insert-draft': Result<Inserted, MailError>;
  readonly 'show-evidence': Result<void, MailError>;
  readonly 'focus-thread': Result<void, MailError>;
  readonly 'self-check': readonly SelfCheck[];
  readonly diagnostic: string;
  readonly 'read-again': null;
  readonly chip: null;
};

/** From our own pages to the worker. */
export type FromOwnPage = { readonly type: 'records-changed' };
