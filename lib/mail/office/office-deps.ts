import type { ThreadId } from '../../core/domain/ids';
import type { Instant } from '../../core/domain/instant';
import type { Result } from '../../core/domain/result';
import type { Thread } from '../../core/domain/thread';
import type { MailError } from '../mail-adapter';

/** What the adapter needs beside Office, so that a test can stand in for a browser. */
export type OfficeDeps = {
  now(): Instant;
  /** Runs once after `ms`; the function it returns calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Calls back whenever the rep may have come back to the pane: it has the focus or is visible again. */
  onReturn(run: () => void, signal: AbortSignal): void;
};

export type OfficeOptions = {
  /**
   * Reads every message of a conversation from elsewhere (Microsoft Graph, when the rep has agreed). Its ids must be those
   * of `office-ids.ts`. Without it the adapter knows the messages that were open, and says so.
   */
  readonly readWhole?: (conversation: ThreadId, signal: AbortSignal) => Promise<Result<Thread, MailError>>;
  readonly deps?: OfficeDeps;
};
