import { create } from 'zustand';
import type { TodayItem } from '@/lib/core/measures/today-list';

export type FormName = 'do-step' | 'set-step' | 'settle-review' | 'set-milestone' | 'close' | 'park';

type TodayUi = {
  readonly whose: 'mine' | 'all';
  /** The item the keys act on, and its place: when it leaves the list, the one that takes its place is next. */
  readonly cursor: { readonly key: string; readonly at: number };
  readonly form: FormName | null;
  /** The keys were used: the focus follows the cursor. */
  readonly byKey: boolean;
  /** The list of keys is open. */
  readonly keys: boolean;
};

/** What is open on the page; a view that is left and come back to is as it was. */
export const useToday = create<TodayUi>()(() => ({
  whose: 'mine',
  cursor: { key: '', at: 0 },
  form: null,
  byKey: false,
  keys: false,
}));

/** A deal that comes back for another reason is another item: it does not take the cursor along. */
export function keyOf({ line, why }: TodayItem): string {
  return `${line.summary.id} ${why.id}`;
}

/** Where the cursor stands in this list; -1 = the list is empty. */
export function cursorIn(items: readonly TodayItem[], { key, at }: TodayUi['cursor']): number {
  const found = items.findIndex((item) => keyOf(item) === key);
  return found >= 0 ? found : Math.min(Math.max(at, 0), items.length - 1);
}

/** Puts the cursor on an item, with or without a form under it. */
export function goTo(items: readonly TodayItem[], at: number, form: FormName | null = null): void {
  const item = items[at];
  if (item) useToday.setState({ cursor: { key: keyOf(item), at }, form });
}
