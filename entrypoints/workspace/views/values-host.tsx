import { useMemo } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { SkeletonLines } from '@/components/ui/skeleton';
import { ValuesPage } from '@/components/workspace/values/values-page';
import type { ValuesActs } from '@/components/workspace/values/values-view';
import { dropValue } from '@/lib/app/drop-value';
import { keepValue } from '@/lib/app/keep-value';
import type { Value, ValueLog } from '@/lib/core/domain/records';
import type { HostProps, WorkspaceDeps } from '../workspace-deps';
import { useStored } from './use-stored';
import { valuesView } from './values-views';

type Rows = { readonly values: readonly Value[]; readonly valueLog: readonly ValueLog[] };

export default function ValuesHost({ data, deps }: HostProps) {
  const read = useStored(() => deps.store.allRows(['values', 'valueLog']), data);
  if (read.step === 'loading') return <SkeletonLines widths={[32, 92, 84, 88]} />;
  if (read.step === 'failed') return <AlertLine says={read.detail} onAgain={deps.reload} />;
  return <Values rows={read.value} data={data} deps={deps} />;
}

function Values({ rows, data, deps }: HostProps & { readonly rows: Rows }) {
  const view = useMemo(() => valuesView(rows, data), [rows, data]);
  const acts = useMemo(() => valuesActs(deps), [deps]);
  return <ValuesPage view={view} acts={acts} />;
}

function valuesActs({ store, run }: WorkspaceDeps): ValuesActs {
  return {
    keep: (value) =>
      run(value.id === null ? `${value.name.trim()} is in the library.` : `${value.name.trim()} is changed.`, (act) =>
        keepValue(store, { ...act, value }),
      ),
    remove: ({ id, name }) =>
      run(`${name} is out of the library. What was sent of it stays in the log.`, (act) =>
        dropValue(store, { ...act, valueId: id }),
      ),
  };
}
