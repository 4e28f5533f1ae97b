import type { MessageId, ThreadId } from './ids';
import type { Instant } from './instant';
import type { SignalKind } from './signal';

/**
 * The rep's word on a reading: in this message it is, or is not, a signal of this kind. It beats what was read, and is a
 * label for the team's own test set.
 */
export type Correction = {
  readonly threadId: ThreadId;
  readonly messageId: MessageId;
  readonly kind: SignalKind;
  readonly is: boolean;
  /** The words it is about, as in the message's text; short, like all stored quotes. */
  readonly quote: string;
  /** Two letters, or `und`. */
  readonly lang: string;
  readonly at: Instant;
};
