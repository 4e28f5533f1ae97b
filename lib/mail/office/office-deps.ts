import type { Instant } from '../../core/domain/instant';
import type { ReadConversation } from './graph/read-conversation';

/** What the adapter needs beside Office, so that a test can stand in for a browser. */
export type OfficeDeps = {
  now(): Instant;
  /** Runs once after `ms`; the function it returns calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Calls back whenever the rep may have come back to the pane: it has the focus or is visible again. */
  onReturn(run: () => void, signal: AbortSignal): void;
  /** Calls back when the pane is closed or goes to the background for good. */
  onLeave(run: () => void, signal: AbortSignal): void;
};

export type OfficeOptions = {
  /** Reads every message of a conversation from elsewhere. Without it only messages that were open are known, and it is said so. */
  readonly readWhole?: ReadConversation;
  readonly deps?: OfficeDeps;
};
