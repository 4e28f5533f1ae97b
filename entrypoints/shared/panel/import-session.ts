import { create } from 'zustand';
import type { ImportActs, ImportView } from '@/components/import/import-view';
import type { ImportPlan } from '@/lib/app/import/import-plan';
import { planImport, runImport } from '@/lib/app/import-records';
import { undoImport } from '@/lib/app/undo-import';
import type { Instant } from '@/lib/core/domain/instant';
import type { CrmConnector, ImportField, ImportFile, ImportKind, ImportMapping } from '@/lib/crm/crm-connector';
import { mappingFor } from '@/lib/crm/csv/guess-mapping';
import { readImportFile } from '@/lib/crm/read-import-file';
import type { Store } from '@/lib/store/store';
import { doneView, mapView, previewView } from './import-views';
import { storeFailed } from './store-failed';

export const useImport = create<{ readonly view: ImportView }>()(() => ({ view: { step: 'choose', error: null } }));

const show = (view: ImportView) => useImport.setState({ view });

type Deps = { readonly store: Store; readonly clock: () => Instant; readonly onChanged: () => void };
type Table = Extract<ImportFile, { kind: 'table' }>;

/** One import at a time, from the file to its undo. */
export function importSession({ store, clock, onChanged }: Deps): ImportActs {
  let ending = new AbortController();
  let name = '';
  let table: Table | null = null;
  let mapping: ImportMapping | null = null;
  let plan: ImportPlan | null = null;

  function fresh(error: string | null = null) {
    ending.abort();
    ending = new AbortController();
    table = null;
    plan = null;
    show({ step: 'choose', error });
  }
  function showMap() {
    if (table) show(mapView(table.table, mapping));
  }
  async function makePlan(connector: CrmConnector) {
    show({ step: 'reading', name });
    const planned = await planImport(store, connector, {
      key: crypto.randomUUID(),
      now: clock(),
      name,
      signal: ending.signal,
    }).catch(storeFailed);
    if (!planned.ok) return fresh(planned.error.kind === 'cancelled' ? null : planned.error.detail);
    plan = planned.value;
    show(previewView(plan, table !== null));
  }

  async function write(agreed: ImportPlan) {
    const onProgress = (written: number, of: number) => show({ step: 'running', name, written, of });
    onProgress(0, 0);
    const done = await runImport(store, agreed, { onProgress, signal: ending.signal });
    onChanged();
    if (done.ok && done.value !== 'cancelled') show(doneView(agreed));
    else fresh(done.ok ? 'Cancelled. Nothing was written.' : done.error.detail);
  }

  return {
    async choose(file) {
      fresh();
      name = file.name;
      show({ step: 'reading', name });
      const read = await readImportFile(file, file.name, ending.signal);
      if (!read.ok) return fresh(read.error.kind === 'cancelled' ? null : read.error.detail);
      if (read.value.kind === 'own-export') return makePlan(read.value.connector);
      table = read.value;
      mapping = table.table.guess;
      showMap();
    },
    setKind(kind) {
      if (table) mapping = mappingFor(kind as ImportKind, table.table.headers);
      showMap();
    },
    setColumn(index, field) {
      if (mapping) mapping = withColumn(mapping, index, field as ImportField | null);
      showMap();
    },
    setDates(dates) {
      if (mapping) mapping = { ...mapping, dates };
      showMap();
    },
    back: showMap,
    preview: () => (table && mapping ? makePlan(table.connect(mapping)) : undefined),
    run: () => (plan ? write(plan) : undefined),
    cancel: () => fresh(),
    async undo() {
      if (!plan) return;
      const undone = await undoImport(store, { key: plan.key, now: clock() });
      onChanged();
      if (!undone.ok) return fresh(undone.error.detail);
      show({ step: 'done', name, undo: false, says: undoneWords(undone.value) });
    },
  };
}

/** A field is filled by one column; of further addresses there may be several. */
function withColumn(mapping: ImportMapping, index: number, field: ImportField | null): ImportMapping {
  const columns = mapping.columns.map((old, at) => {
    if (at === index) return field;
    return old === field && field !== 'other-emails' ? null : old;
  });
  return { ...mapping, columns };
}

function undoneWords({ removed, restored, kept }: { removed: number; restored: number; kept: number }): string {
  const stays = kept > 0 ? `, ${kept} stay because you worked on them` : '';
  return `Taken back: ${removed} removed, ${restored} restored${stays}.`;
}
