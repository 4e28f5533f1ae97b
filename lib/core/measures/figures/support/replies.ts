import type { Event } from '../../../domain/event';
import type { DealId, ThreadId } from '../../../domain/ids';
import type { EventLog } from '../../event-log';
import { type FollowUp, followUps } from './follow-ups';
import { onceFor } from './once-for';

/** The first reply to each follow-up: the one that names it, else the first in its thread before our next mail there. */
export const firstReplies = onceFor((log: EventLog): ReadonlyMap<string, Event> => {
  const inThread = byThread(log);
  const first = new Map<string, Event>();
  for (const reply of log.of('inbound-reply')) {
    const named = reply.data['touch'];
    const own = reply.threadId === null ? undefined : inThread.get(reply.threadId);
    const touch = typeof named === 'string' ? named : own?.findLast(({ at }) => at < reply.at)?.touch;
    if (touch === undefined) continue;
    const before = first.get(touch);
    if (!before || reply.at < before.at) first.set(touch, reply);
  }
  return first;
});

/** What the buyer wrote on each deal, the oldest first. */
export const repliesByDeal = onceFor((log: EventLog): ReadonlyMap<DealId, readonly Event[]> => {
  const found = new Map<DealId, Event[]>();
  for (const reply of log.of('inbound-reply')) {
    if (reply.dealId === null) continue;
    const own = found.get(reply.dealId);
    if (own) own.push(reply);
    else found.set(reply.dealId, [reply]);
  }
  for (const own of found.values()) own.sort((a, b) => a.at - b.at);
  return found;
});

function byThread(log: EventLog): ReadonlyMap<ThreadId, readonly FollowUp[]> {
  const found = new Map<ThreadId, FollowUp[]>();
  for (const touch of followUps(log)) {
    if (touch.threadId === null) continue;
    const own = found.get(touch.threadId);
    if (own) own.push(touch);
    else found.set(touch.threadId, [touch]);
  }
  return found;
}
