import type { DealId } from '../domain/ids';
import type { DealLine } from './deal-line';
import type { EventLog } from './event-log';

/** What happened on these deals, or on none while all are looked at; deals that are gone count no longer. */
export function logOfDeals(log: EventLog, lines: readonly DealLine[], whole: boolean): EventLog {
  const known = new Set<DealId>(lines.map(({ summary }) => summary.id));
  const keep = (dealId: DealId | null) => (dealId === null ? whole : known.has(dealId));
  const all = log.all.filter(({ dealId }) => keep(dealId));
  const lists = new Map<(typeof all)[number]['kind'], (typeof all)[number][]>();
  for (const event of all) {
    const own = lists.get(event.kind);
    if (own) own.push(event);
    else lists.set(event.kind, [event]);
  }
  return { all, of: (kind) => lists.get(kind) ?? [] };
}
