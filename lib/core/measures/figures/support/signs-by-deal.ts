import type { Event } from '../../../domain/event';
import type { DealId } from '../../../domain/ids';
import type { EventLog } from '../../event-log';
import { onceFor } from './once-for';

/** What buyers did on each deal, in mail or outside it, the oldest first. */
export const signsByDeal = onceFor((log: EventLog): ReadonlyMap<DealId, readonly Event[]> => {
  const found = new Map<DealId, Event[]>();
  for (const event of [...log.of('inbound-reply'), ...log.of('engagement-noted')]) {
    if (event.dealId === null || event.data['kind'] === 'no-show') continue;
    const own = found.get(event.dealId);
    if (own) own.push(event);
    else found.set(event.dealId, [event]);
  }
  for (const own of found.values()) own.sort((a, b) => a.at - b.at);
  return found;
});
