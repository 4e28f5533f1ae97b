import { create } from 'zustand';
import type { DealId } from '@/lib/core/domain/ids';
import type { Day, Instant } from '@/lib/core/domain/instant';
import type { Owner, Rep } from '@/lib/core/domain/records';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { EventLog } from '@/lib/core/measures/event-log';
import type { Policy } from '@/lib/core/policy/policy';

export const viewIds = ['today', 'deals', 'reviews', 'momentum', 'values', 'suppressions', 'policy', 'data'] as const;
export type ViewId = (typeof viewIds)[number];

/** Where the page is, as its address says: `#deals/local:42` = a deal's own page. */
export type Place = { readonly view: ViewId; readonly deal: DealId | null };

/** What every view is told from; made anew after each act, in any window. */
export type WorkspaceData = {
  readonly lines: readonly DealLine[];
  readonly byId: ReadonlyMap<DealId, DealLine>;
  readonly owners: readonly Owner[];
  readonly rep: Rep;
  readonly policy: Policy;
  readonly now: Instant;
  readonly today: Day;
  /** What happened; `null` while it is still read, which only measures wait for. */
  readonly log: EventLog | null;
};

type Loaded =
  | { readonly step: 'loading'; readonly done: number; readonly of: number }
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'ready'; readonly data: WorkspaceData };

type Workspace = { readonly loaded: Loaded; readonly place: Place };

/** What is on the page. Records come through the session; no view reads a store. */
export const useWorkspace = create<Workspace>()(() => ({
  loaded: { step: 'loading', done: 0, of: 0 },
  place: { view: 'today', deal: null },
}));

/** The place an address names; an unknown one is Today. */
export function placeOf(hash: string): Place {
  const [view, ...rest] = decodeURIComponent(hash.replace(/^#\/?/, '')).split('/');
  const known = viewIds.find((id) => id === view);
  return { view: known ?? 'today', deal: known === 'deals' && rest.length > 0 ? (rest.join('/') as DealId) : null };
}

export function hashOf({ view, deal }: Place): string {
  return deal === null ? `#${view}` : `#${view}/${encodeURIComponent(deal)}`;
}
