import type { MessageId } from '../../../core/domain/ids';
import type { Result } from '../../../core/domain/result';
import type { Thread } from '../../../core/domain/thread';
import type { MailError } from '../../mail-adapter';

/** The conversation on screen as Office tells it: the messages that were open, and the one that is open now. */
export type OpenConversation = { readonly shown: Thread; readonly open: MessageId };

export type ReadConversation = (
  conversation: OpenConversation,
  signal: AbortSignal,
) => Promise<Result<Thread, MailError>>;
