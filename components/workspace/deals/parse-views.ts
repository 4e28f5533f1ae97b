import { type DealFilter, everyOpenDeal } from '@/lib/core/measures/lists/deal-filter';
import type { SortBy } from '@/lib/core/measures/lists/sort-lines';
import { dealColumns } from './deal-columns';
import type { SavedView } from './saved-view';

/** Views from what was kept in the browser, maybe by another version: what is not understood is left out. */
export function parseViews(kept: unknown): readonly SavedView[] {
  return Array.isArray(kept) ? kept.flatMap(viewOf) : [];
}

function viewOf(kept: unknown): readonly SavedView[] {
  if (!isObject(kept) || typeof kept['name'] !== 'string' || !isObject(kept['filter']) || !isObject(kept['sort']))
    return [];
  const by = dealColumns.find(({ id }) => id === (kept['sort'] as { by?: unknown }).by)?.id;
  if (!by) return [];
  const sort = { by: by as SortBy, down: (kept['sort'] as { down?: unknown }).down === true };
  return [{ name: kept['name'].slice(0, 40), filter: filterOf(kept['filter']), sort }];
}

const SHOWS: readonly unknown[] = ['open', 'closed', 'all'];

function filterOf(kept: Record<string, unknown>): DealFilter {
  const words = Object.entries(everyOpenDeal).map(([key, plain]) => {
    const value = kept[key];
    if (key === 'shows') return [key, SHOWS.includes(value) ? value : plain];
    if (typeof plain === 'boolean') return [key, value === true];
    return [key, typeof value === 'string' ? value : null];
  });
  return Object.fromEntries(words) as DealFilter;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
