import type { Event } from '../../core/domain/event';
import type { DealId } from '../../core/domain/ids';

/** When a workspace, and each deal in it, was last worked on, by its events; 0 = never. */
export type LastWork = { readonly any: number; on(deal: DealId): number };

export function lastWork(events: readonly Event[]): LastWork {
  const deals = new Map<DealId, number>();
  let any = 0;
  for (const { at, dealId } of events) {
    any = Math.max(any, at);
    if (dealId) deals.set(dealId, Math.max(deals.get(dealId) ?? 0, at));
  }
  return { any, on: (deal) => deals.get(deal) ?? 0 };
}
