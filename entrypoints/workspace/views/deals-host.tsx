import { useMemo, useState } from 'react';
import { DealsView } from '@/components/workspace/deals/deals-view';
import { parseViews } from '@/components/workspace/deals/parse-views';
import { keptViews } from '@/lib/platform/kept-views';
import type { HostProps } from '../workspace-deps';
import { dealsActs } from './deals-acts';

export default function DealsHost({ data, deps }: HostProps) {
  const [saved, setSaved] = useState(() => parseViews(keptViews()));
  const acts = useMemo(() => dealsActs(deps, data, { saved, setSaved }), [deps, data, saved]);
  return <DealsView data={data} acts={acts} views={saved} />;
}
