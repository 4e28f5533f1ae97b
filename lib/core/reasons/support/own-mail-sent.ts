import type { Instant } from '../../domain/instant';
import type { Situation } from '../../situation';
import { isOwnWord } from '../../situation-people';

/** A mail of ours went out after this instant, in this thread or as a touch of the deal. */
export function ownMailSent(s: Situation, after: Instant): boolean {
  const here = s.thread.messages.some((read) => isOwnWord(s, read) && (read.message.at ?? 0) > after);
  return here || s.on.touches.some((touch) => touch.status === 'sent' && touch.at > after);
}
