import type { MessageId } from '../../domain/ids';
import type { Situation } from '../../situation';
import { isOwnWord } from '../../situation-people';

/** A mail of ours went out after this message, in this thread or as a touch of the deal: what it called for has been taken up. */
export function ownMailAfter(s: Situation, messageId: MessageId): boolean {
  const index = s.thread.messages.findIndex((read) => read.message.id === messageId);
  if (s.thread.messages.some((read, place) => place > index && isOwnWord(s, read))) return true;
  const at = s.thread.messages[index]?.message.at ?? null;
  return at !== null && s.on.touches.some((touch) => touch.status === 'sent' && touch.at > at);
}
