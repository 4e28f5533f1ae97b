import { useMemo, useState } from 'react';
import { DealsView } from '@/components/workspace/deals/deals-view';
import { parseViews } from '@/components/workspace/deals/parse-views';
import { useWorkspace } from '@/components/workspace/workspace-store';
import { keptList } from '@/lib/platform/kept-list';
import type { HostProps } from '../workspace-deps';
import { dealsActs } from './deals-acts';
import { DealPageHost } from './deals-page-host';

export default function DealsHost({ data, deps }: HostProps) {
  const deal = useWorkspace((workspace) => workspace.place.deal);
  const [saved, setSaved] = useState(() => parseViews(keptList('deal-views')));
  const acts = useMemo(() => dealsActs(deps, data, { saved, setSaved }), [deps, data, saved]);
  if (deal !== null) return <DealPageHost key={deal} data={data} deps={deps} deal={deal} />;
  return <DealsView data={data} acts={acts} views={saved} />;
}
