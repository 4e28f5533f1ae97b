import { useMemo, useRef, useState } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { SkeletonLines } from '@/components/ui/skeleton';
import { SuppressionsPage } from '@/components/workspace/suppressions/suppressions-page';
import type { ListStep } from '@/components/workspace/suppressions/suppressions-view';
import type { WholeLedger } from '@/lib/store/store';
import type { HostProps } from '../workspace-deps';
import { suppressionsActs } from './suppressions-acts';
import { suppressionsView } from './suppressions-views';
import { useStored } from './use-stored';

export default function SuppressionsHost({ data, deps }: HostProps) {
  const read = useStored(() => deps.store.wholeLedger(), data);
  if (read.step === 'loading') return <SkeletonLines widths={[32, 92, 84, 88]} />;
  if (read.step === 'failed') return <AlertLine says={read.detail} onAgain={deps.reload} />;
  return <Suppressions ledger={read.value} data={data} deps={deps} />;
}

function Suppressions({ ledger, data, deps }: HostProps & { readonly ledger: WholeLedger }) {
  const [list, show] = useState<ListStep>({ step: 'none' });
  const taken = useRef(null);
  const view = useMemo(() => suppressionsView(ledger, data), [ledger, data]);
  const acts = suppressionsActs(deps, { data, ledger, view }, { taken, show });
  return <SuppressionsPage view={view} list={list} today={data.today} acts={acts} />;
}
