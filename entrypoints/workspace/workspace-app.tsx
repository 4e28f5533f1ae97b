import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { SkeletonLines } from '@/components/ui/skeleton';
import { Workspace } from '@/components/workspace/workspace';
import { useWorkspace, type ViewId, type WorkspaceData } from '@/components/workspace/workspace-store';
import { todayList } from '@/lib/core/measures/today-list';
import type { HostProps, WorkspaceDeps } from './workspace-deps';

const parts = {
  today: () => import('./views/today-host'),
  deals: () => import('./views/deals-host'),
  reviews: () => import('./views/reviews-host'),
  momentum: () => import('./views/momentum-host'),
  values: () => import('./views/values-host'),
  suppressions: () => import('./views/suppressions-host'),
  policy: () => import('./views/policy-host'),
  data: () => import('./views/data-host'),
} satisfies Record<ViewId, () => Promise<{ readonly default: ComponentType<HostProps> }>>;
const hosts: Record<ViewId, ComponentType<HostProps>> = {
  today: lazy(parts.today),
  deals: lazy(parts.deals),
  reviews: lazy(parts.reviews),
  momentum: lazy(parts.momentum),
  values: lazy(parts.values),
  suppressions: lazy(parts.suppressions),
  policy: lazy(parts.policy),
  data: lazy(parts.data),
};

/** Fetched while the records are read, not after. */
export function fetchView(view: ViewId): void {
  void parts[view]();
}

export function WorkspaceApp({ deps }: { readonly deps: WorkspaceDeps }) {
  const { loaded, place } = useWorkspace();
  const Host = hosts[place.view];
  const counts = useMemo(() => (loaded.step === 'ready' ? countsOf(loaded.data) : {}), [loaded]);
  return (
    <Workspace
      counts={counts}
      onUndo={deps.undo}
      onAgain={deps.reload}
      view={(data) => (
        <Suspense fallback={<SkeletonLines widths={[32, 92, 84, 88]} />}>
          <Host data={data} deps={deps} />
        </Suspense>
      )}
    />
  );
}

function countsOf({ lines, rep, today }: WorkspaceData): Partial<Record<ViewId, number>> {
  const open = lines.filter(({ summary }) => summary.outcome === 'open');
  return {
    today: todayList(lines, { rep: rep.id, today, whose: 'mine' }).length,
    deals: open.length,
    reviews: open.reduce((sum, { summary }) => sum + summary.waiting.length, 0),
  };
}
