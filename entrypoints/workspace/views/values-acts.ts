import { usePanelStore } from '@/components/sidebar/panel-store';
import type { ValuesActs, ValuesFileStep } from '@/components/workspace/values/values-view';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { dropValue } from '@/lib/app/drop-value';
import { keepValue } from '@/lib/app/keep-value';
import { keepValues } from '@/lib/app/keep-values';
import { readValuesFile, type ValuesPlan } from '@/lib/app/read-values-file';
import { valuesFile } from '@/lib/app/values-file';
import type { Value } from '@/lib/core/domain/records';
import { downloadParts } from '../../shared/panel/download-parts';
import type { WorkspaceDeps } from '../workspace-deps';

export type ChosenFile = { readonly name: string; readonly plan: ValuesPlan };
type Chosen = {
  /** The file that is looked at. */
  readonly taken: { current: ChosenFile | null };
  readonly show: (step: ValuesFileStep) => void;
};

const MAX_BYTES = 2 * 1024 * 1024;

/** The acts of the Values view; a chosen file waits in `taken` until it is agreed to. */
export function valuesActs(
  { store, run }: WorkspaceDeps,
  { policy, owners, rep, today }: WorkspaceData,
  values: readonly Value[],
  { taken, show }: Chosen,
): ValuesActs {
  const names = { stages: policy.stages, owners, rep };
  return {
    keep: (value) =>
      run(value.id === null ? `${value.name.trim()} is in the library.` : `${value.name.trim()} is changed.`, (act) =>
        keepValue(store, { ...act, value }),
      ),
    remove: ({ id, name }) =>
      run(`${name} is out of the library. What was sent of it stays in the log.`, (act) =>
        dropValue(store, { ...act, valueId: id }),
      ),
    exportFile() {
      const name = `throughline-values-${today}.json`;
      downloadParts(name, [valuesFile(values, names)]);
      usePanelStore.getState().say({ text: `It is in ${name}, in your downloads.`, tone: 'done' });
    },
    async chooseFile(file) {
      taken.current = null;
      if (file.size > MAX_BYTES) return show({ step: 'failed', detail: `${file.name} is too large for a library.` });
      const read = readValuesFile(await file.text(), values, names);
      if (!read.ok) return show({ step: 'failed', detail: `${file.name} was not taken. ${read.error}` });
      const { fresh, changed, same, notes } = read.value;
      const named = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
      taken.current = { name: file.name, plan: read.value };
      show({ step: 'preview', file: { name: file.name, fresh: named(fresh), changed: named(changed), same, notes } });
    },
    async takeFile() {
      const chosen = taken.current;
      if (!chosen) return;
      const count = chosen.plan.fresh.length + chosen.plan.changed.length;
      const says = `Taken from ${chosen.name}: ${count.toLocaleString('en')}.`;
      if (await run(says, (act) => keepValues(store, { ...act, ...chosen.plan }))) show({ step: 'none' });
    },
    dropFile: () => show({ step: 'none' }),
  };
}
