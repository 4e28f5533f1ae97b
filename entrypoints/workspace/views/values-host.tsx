import { useMemo, useRef, useState } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { SkeletonLines } from '@/components/ui/skeleton';
import { ValuesPage } from '@/components/workspace/values/values-page';
import type { ValuesFileStep } from '@/components/workspace/values/values-view';
import type { Value, ValueLog } from '@/lib/core/domain/records';
import type { HostProps } from '../workspace-deps';
import { useStored } from './use-stored';
import { type ChosenFile, valuesActs } from './values-acts';
import { valuesView } from './values-views';

type Rows = { readonly values: readonly Value[]; readonly valueLog: readonly ValueLog[] };

export default function ValuesHost({ data, deps }: HostProps) {
  const read = useStored(() => deps.store.allRows(['values', 'valueLog']), data);
  if (read.step === 'loading') return <SkeletonLines widths={[32, 92, 84, 88]} />;
  if (read.step === 'failed') return <AlertLine says={read.detail} onAgain={deps.reload} />;
  return <Values rows={read.value} data={data} deps={deps} />;
}

function Values({ rows, data, deps }: HostProps & { readonly rows: Rows }) {
  const [file, show] = useState<ValuesFileStep>({ step: 'none' });
  const taken = useRef<ChosenFile | null>(null);
  const view = useMemo(() => valuesView(rows, data), [rows, data]);
  const acts = useMemo(() => valuesActs(deps, data, rows.values, { taken, show }), [deps, data, rows]);
  return <ValuesPage view={view} file={file} acts={acts} />;
}
