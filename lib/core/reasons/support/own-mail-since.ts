import { type Day, dayOf } from '../../domain/instant';
import type { Situation } from '../../situation';
import { isOwnWord } from '../../situation-people';

/** A mail of ours went out on this day or later, in this thread or as a touch of the deal: the reason has been used. */
export function ownMailSince(s: Situation, day: Day): boolean {
  const { zone } = s.records.rep;
  const sent = s.on.touches.some((touch) => touch.status === 'sent' && dayOf(touch.at, zone) >= day);
  if (sent) return true;
  return s.thread.messages.some(
    (read) => isOwnWord(s, read) && read.message.at !== null && dayOf(read.message.at, zone) >= day,
  );
}
