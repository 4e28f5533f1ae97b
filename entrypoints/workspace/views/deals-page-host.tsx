import { useMemo } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { SkeletonLines } from '@/components/ui/skeleton';
import { DealPage } from '@/components/workspace/deals/deal-page';
import { hashOf } from '@/components/workspace/workspace-store';
import type { DealId } from '@/lib/core/domain/ids';
import type { HostProps } from '../workspace-deps';
import { dealPageActs } from './deals-page-acts';
import { dealView } from './deals-page-view';
import { useStored } from './use-stored';

/** One deal with its records, read again after each act in any window. */
export function DealPageHost({ data, deps, deal }: HostProps & { readonly deal: DealId }) {
  const stored = useStored(() => deps.store.recordsForDeal(deal), data);
  const acts = useMemo(() => dealPageActs(deps, deal, data), [deps, deal, data]);
  const view = useMemo(
    () => (stored.step === 'ready' ? dealView(deal, data, stored.value) : null),
    [deal, data, stored],
  );
  if (stored.step === 'failed') return <AlertLine says={stored.detail} onAgain={deps.reload} />;
  if (stored.step === 'loading') return <SkeletonLines widths={[32, 92, 84, 88]} />;
  if (view) return <DealPage view={view} data={data} acts={acts} />;
  return (
    <p>
      This deal is not here any more. <a href={hashOf({ view: 'deals', deal: null })}>All deals</a>
    </p>
  );
}
