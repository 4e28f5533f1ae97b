import { create } from 'zustand';
import type { DealId } from '@/lib/core/domain/ids';
import { type DealFilter, everyOpenDeal } from '@/lib/core/measures/lists/deal-filter';
import { type DealSort, worstFirst } from '@/lib/core/measures/lists/sort-lines';

export type DealsSheet = 'park' | 'owner' | 'mode' | 'lose' | 'view';

type DealsUi = {
  readonly filter: DealFilter;
  readonly sort: DealSort;
  readonly search: string;
  /** The name of the view the filter came from; `null` once something was changed by hand. */
  readonly view: string | null;
  readonly selected: ReadonlySet<DealId>;
  /** The row the keys work on; kept while a deal's own page is open. */
  readonly active: DealId | null;
  readonly sheet: DealsSheet | null;
  narrow(by: Partial<DealFilter>): void;
  sortBy(sort: DealSort): void;
  find(search: string): void;
  show(view: string, filter: DealFilter, sort: DealSort): void;
  select(ids: readonly DealId[], on: boolean): void;
  selectOnly(ids: readonly DealId[]): void;
  activate(id: DealId | null): void;
  open(sheet: DealsSheet | null): void;
};

/** What of the deals is on screen. Records come as props. */
export const useDeals = create<DealsUi>()((set) => ({
  filter: everyOpenDeal,
  sort: worstFirst,
  search: '',
  view: 'All open',
  selected: new Set(),
  active: null,
  sheet: null,
  narrow: (by) => set(({ filter }) => ({ filter: { ...filter, ...by }, view: null })),
  sortBy: (sort) => set({ sort }),
  find: (search) => set({ search }),
  show: (view, filter, sort) => set({ view, filter, sort, search: '', selected: new Set() }),
  select: (ids, on) =>
    set(({ selected }) => {
      const next = new Set(selected);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return { selected: next };
    }),
  selectOnly: (ids) => set({ selected: new Set(ids) }),
  activate: (active) => set({ active }),
  open: (sheet) => set({ sheet }),
}));
