import { type DealFilter, everyOpenDeal } from '@/lib/core/measures/lists/deal-filter';
import { type DealSort, worstFirst } from '@/lib/core/measures/lists/sort-lines';

/** A filter and an order under a name. Holds no search words: they would name companies outside the records. */
export type SavedView = { readonly name: string; readonly filter: DealFilter; readonly sort: DealSort };

/** The views that come with the page. */
export const givenViews: readonly SavedView[] = [
  { name: 'All open', filter: everyOpenDeal, sort: worstFirst },
  { name: 'Mine', filter: { ...everyOpenDeal, owner: 'mine' }, sort: worstFirst },
  { name: 'No next step', filter: { ...everyOpenDeal, noNext: true }, sort: { by: 'amount', down: true } },
  { name: 'Stale', filter: { ...everyOpenDeal, stale: true }, sort: { by: 'quiet', down: true } },
  { name: 'Untouched by anyone', filter: { ...everyOpenDeal, untouched: true }, sort: { by: 'amount', down: true } },
  { name: 'Long cycle', filter: { ...everyOpenDeal, mode: 'long-cycle' }, sort: { by: 'risk', down: true } },
  { name: 'Closed', filter: { ...everyOpenDeal, shows: 'closed' }, sort: { by: 'deal', down: false } },
];
