import type { MessageId } from '../../../core/domain/ids';
import { outlookMessageId } from '../office-ids';
import type { GraphMessage } from './message-schema';

/** The id that the adapter gives the same message when it is open in Outlook. */
export function idOf({ id, internetMessageId }: GraphMessage): MessageId {
  return outlookMessageId({ itemId: id, internetMessageId: internetMessageId ?? null });
}
