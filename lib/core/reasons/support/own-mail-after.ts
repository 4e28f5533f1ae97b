import type { MessageId } from '../../domain/ids';
import type { Situation } from '../../situation';
import { isOwnWord } from '../../situation-people';
import { placeOf } from './place-of';

/** A mail of ours went out after this message, in this thread or as a touch of the deal: what it called for has been taken up. */
export function ownMailAfter(s: Situation, messageId: MessageId): boolean {
  const index = placeOf(s, messageId);
  if (s.thread.messages.slice(index + 1).some((read) => isOwnWord(s, read))) return true;
  const at = s.thread.messages[index]?.message.at ?? null;
  return at !== null && s.on.touches.some((touch) => touch.status === 'sent' && touch.at > at);
}
