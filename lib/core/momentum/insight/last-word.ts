import type { Insight } from '../../domain/brief';
import { dayOf, daysBetween } from '../../domain/instant';
import type { Situation } from '../../situation';

/** Who spoke last and how long ago; when it was the buyer, we owe the reply (S2-9). */
export function lastWordOf(s: Situation): Insight['lastWord'] {
  const { last } = s.thread.facts;
  if (!last) return null;
  const by = last.by === 'rep' ? 'us' : 'them';
  const days = last.at === null ? null : Math.max(0, daysBetween(dayOf(last.at, s.records.rep.zone), s.today));
  const when = days === null ? '' : days === 0 ? ', today' : days === 1 ? ', 1 day' : `, ${days} days`;
  return { by, days, says: `Last word: ${by}${when}.`, messageId: last.messageId };
}
